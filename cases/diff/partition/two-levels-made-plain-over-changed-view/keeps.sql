select * from price order by id;
