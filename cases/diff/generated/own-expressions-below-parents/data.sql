insert into b (x) values (1);
insert into m (x) values (2);
insert into p (k, x) values (1, 3);
insert into q (k, x) values (1, 4), (2, 5);
