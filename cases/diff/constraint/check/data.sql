insert into products values (1, 5, 10, 'AB-1');
