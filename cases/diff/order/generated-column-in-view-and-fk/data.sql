insert into a values (1);
insert into b select code from a;
