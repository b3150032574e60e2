insert into orders values (1, 2.50);
