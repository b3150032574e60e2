insert into node values (1, null, 'root'), (2, 1, 'leaf');
