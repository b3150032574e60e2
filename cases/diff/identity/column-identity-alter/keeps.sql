select id, name from orders order by id;
