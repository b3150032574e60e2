insert into t values (1, '2010-01-01'), (2, '2011-01-01');
