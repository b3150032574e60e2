insert into users values (1, 'ada@example.org', 'Ada', '1815-12-10');
