insert into products values (1, 12.50);
