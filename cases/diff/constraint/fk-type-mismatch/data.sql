insert into a values (5);
insert into b values (5);
