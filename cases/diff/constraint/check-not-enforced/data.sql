insert into products values (1, 1, 1);
