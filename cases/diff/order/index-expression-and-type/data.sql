insert into t values (1, '2024-05-01');
