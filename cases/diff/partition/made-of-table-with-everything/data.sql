insert into ref values (1);
insert into m (k, r) values (1,1),(20,1);
