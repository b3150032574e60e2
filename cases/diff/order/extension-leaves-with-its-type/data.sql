insert into users values (1, 'Ada@example.org');
