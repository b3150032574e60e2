insert into t values (1, array[row(1, 'a, b')::pos, null]), (2, null), (3, '{}');
