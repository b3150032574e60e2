insert into t values (1, 'abc', 'def');
