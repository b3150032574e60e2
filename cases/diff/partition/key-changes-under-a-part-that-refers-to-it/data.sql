insert into whole values (11, 'a'), (31, 'b');
