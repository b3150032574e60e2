insert into p values (1, 5), (1, 8), (2, 6), (2, 50); insert into r values (1, 5), (1, 8), (2, 6), (2, 50);
