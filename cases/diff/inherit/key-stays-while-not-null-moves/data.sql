insert into doc values (1, 1, 'a'), (2, 2, 'b');
insert into second values (1);
