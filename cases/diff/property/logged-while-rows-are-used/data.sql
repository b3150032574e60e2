insert into items values (1);
insert into notes values (row(2));
