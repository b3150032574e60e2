insert into doc values (1, 1, 'a'), (2, 2, 'b');
insert into leaf values (1, 1, 'a');
insert into plain values (1);
