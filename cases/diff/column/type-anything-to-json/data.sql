insert into t values
    (1, row('a "b"', '{1,2}'), '{{1,2},{3,4}}', '{a,"b c",null}', array[row('x', null), row(null, '{}')]::place[], 'ok', '2020-02-02',
     '0b8c1a7e-3f63-4d4e-9d57-9f2a1c2e3b4d', 1.50, '{"a": 1}', '[2]', true, '2020-01-01 10:00Z', '\x6869', '{ok,sad}');
insert into t values (2);

