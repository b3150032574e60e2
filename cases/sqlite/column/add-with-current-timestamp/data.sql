insert into users (id, email) values (1, 'ada@example.org'), (7, null);
