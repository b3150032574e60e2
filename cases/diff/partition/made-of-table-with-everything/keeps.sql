select id, k, r, g from m order by id;
