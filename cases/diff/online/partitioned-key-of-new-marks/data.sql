insert into orders values (1, '2026-01-01', 1), (101, '2026-01-02', 2);
