insert into products values (1, 10, 'a-1', 'lamp', 12.50);
