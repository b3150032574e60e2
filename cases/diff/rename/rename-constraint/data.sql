insert into users (id, name, age) values (1, 'Ada', 36);
