select * from node order by id;
