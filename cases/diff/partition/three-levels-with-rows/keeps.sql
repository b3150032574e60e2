select id, d, r, v::int from m order by id;
