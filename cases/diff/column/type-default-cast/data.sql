insert into jobs values (1, '1'), (2, default);
