insert into t (a, b) values (1, 2);
insert into parted (a) values (1);
