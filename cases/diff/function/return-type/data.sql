insert into t values (default);
