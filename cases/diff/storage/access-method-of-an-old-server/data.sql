insert into events values (1, 'kept');
insert into seen values (1);
