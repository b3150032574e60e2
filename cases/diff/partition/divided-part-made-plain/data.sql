insert into p values (1), (7);
insert into r values (7);
