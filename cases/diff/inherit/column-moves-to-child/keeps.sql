select id, x from ch order by id;
