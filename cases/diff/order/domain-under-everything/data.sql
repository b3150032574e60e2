insert into t (id, short) values (1, 'abc');
