insert into docs values (1, '{"a": 1}');
