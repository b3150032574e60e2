insert into rooms (id) values (1);
