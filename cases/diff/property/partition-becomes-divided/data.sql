insert into t values (10), (11);
