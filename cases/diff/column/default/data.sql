insert into jobs values (1, 'old', 2, 'ada');
