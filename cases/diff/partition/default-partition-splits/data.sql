insert into events values (1, '2030-01-01');
