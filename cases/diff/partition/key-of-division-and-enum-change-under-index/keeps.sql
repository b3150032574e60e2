select * from theta order by id;
