insert into users values (1, 'ada@example.org');
