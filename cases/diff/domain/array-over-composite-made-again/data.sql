insert into t values (1, row(1,'one, "two"'), array[row(2,'b (')::dpos, null, row(3,null)::dpos], array[row(2,'b (')::pos, null]);
insert into t values (2, null, null, null), (3, row(9, 'q'), '{}', '{}');
