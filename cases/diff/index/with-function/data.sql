insert into t values (1, 'Hello World');
