insert into events values (1, '2023-05-01');
