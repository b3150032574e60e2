insert into p values (1, 5, 'a'), (2, 20, 'b'), (3, 70, 'c');
