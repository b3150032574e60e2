insert into t values (1, row(array[(1,'q')]::c1[], 5, '{"a": 1}', B'0011'), array[(2,null)]::c1[], '{1,2}');
