select id, size::text from shirts order by id;
