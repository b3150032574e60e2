insert into board values (1, 'one');
insert into log values (1, row(1, 'one')::short);
