insert into orders values (1, 'a');
insert into lines values (1);
