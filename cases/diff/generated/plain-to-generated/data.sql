insert into people values (1, 'Ada', 'ada'), (2, 'Bob', 'bob');
