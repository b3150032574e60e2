insert into tickets values (7, 'a'), (41, 'b');
insert into falling values (-3), (-8);
