SELECT tableoid::regclass::text, id FROM b ORDER BY id
