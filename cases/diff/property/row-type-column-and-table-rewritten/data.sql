insert into items values (1, 'x');
insert into notes values (1, row(1, 'x'));
