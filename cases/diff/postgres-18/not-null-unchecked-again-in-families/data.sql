insert into c values (1);
insert into d values (2);
insert into q values (3, 1), (4, 2);
insert into sides values (5);
insert into own values (6);
