select id, name from people order by id;
