insert into d values (1, 2, 3);
insert into e values (4, 5);
insert into f values (6, 7, 8, 9);
