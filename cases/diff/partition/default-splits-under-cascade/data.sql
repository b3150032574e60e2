insert into p values (1), (77);
insert into r values (1, 1, 77), (2, 77, 1);
