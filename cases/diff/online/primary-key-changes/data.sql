insert into orders values (1, 1), (2, 5);
