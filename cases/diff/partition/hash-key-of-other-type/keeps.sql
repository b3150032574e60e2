select id::text, r from m order by id::int;
