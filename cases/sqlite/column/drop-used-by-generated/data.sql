insert into users (id, email, name) values (1, 'a', 'b');
