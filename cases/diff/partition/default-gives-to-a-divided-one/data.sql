insert into p values (1, 5), (2, 50);
