insert into t (id, price) values (1, 5);
