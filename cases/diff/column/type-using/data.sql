insert into imports values (1, '12', '2024-02-29', 1), (2, '-7', '2025-01-01', 0);
