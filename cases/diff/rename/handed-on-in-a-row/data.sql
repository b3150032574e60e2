insert into a values (1, 'a');
insert into b values (2, 'b');
insert into t values ('o', 'c');
