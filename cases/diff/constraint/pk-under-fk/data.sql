insert into orders values (1);
insert into lines values (10, 1);
