select * from customer order by id;
