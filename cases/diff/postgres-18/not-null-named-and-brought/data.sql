insert into c values (1, 2);
insert into d values (3, 4);
