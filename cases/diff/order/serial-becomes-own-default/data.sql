insert into t (name) values ('a'), ('b');
