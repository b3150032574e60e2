select id, valid_at, name from rooms order by valid_at;
