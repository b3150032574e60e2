insert into events (id, at) values (1, '2024-05-01'), (2, '2025-05-01');
