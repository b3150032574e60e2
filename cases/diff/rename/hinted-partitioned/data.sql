insert into t values (1, 1, 1), (10, 1, 2);
