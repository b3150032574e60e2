insert into users values (1, null, 'ada@example.org');
