insert into a (x) values (1);
insert into b default values;
