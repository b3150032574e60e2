select s.id, size::text, sizes::text[] from shirts s, trousers order by 1;
