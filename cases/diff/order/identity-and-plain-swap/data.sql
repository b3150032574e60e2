insert into t (id) values (10), (20);
