insert into cache (key, value) values ('a', 'b');
