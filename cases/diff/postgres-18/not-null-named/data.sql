insert into users values (1, 'Ada', 'ada@example.org');
