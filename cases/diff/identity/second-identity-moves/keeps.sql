select id, number from orders order by id;
