insert into cache values (1, 'a'), (2, 'b');
insert into sessions values (3, 'c');
