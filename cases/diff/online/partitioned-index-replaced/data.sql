insert into orders values (1, '2025-05-05', 1), (2, '2030-01-01', 1);
