insert into p values (1, 2), (10, 3);
