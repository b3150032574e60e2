insert into b values (1,2);
insert into r values (3,4);
