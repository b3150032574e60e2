insert into logs values (1, '2024-06-01 12:00:00');
