insert into products values (1);
