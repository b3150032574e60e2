insert into events values (1, '2024-02-01'), (2, '2024-05-01');
