insert into child values (1, 'k', 'e');
insert into c2 values (2, 'l', 'f');
insert into c3 values (3, 'l', 'f');
