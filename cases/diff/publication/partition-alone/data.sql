insert into t values ('a', 1, '2010-01-01'), ('b', 2, '2011-01-01');
