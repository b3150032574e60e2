insert into events values (1, 'first');
