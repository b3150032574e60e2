insert into products values (1, 'a-1'), (2, default);
