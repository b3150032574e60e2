insert into p (id, a) values (1, 2);
insert into own (id, a) values (3, 4);
insert into plain (id, a) values (5, 6);
insert into below (id, a) values (7, 8);
