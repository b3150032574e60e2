insert into p values (1, 'a'), (7, 'b'), (15, 'c'), (25, 'd'), (100, 'e');
