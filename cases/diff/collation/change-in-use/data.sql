insert into words values (1, 'ä', 'z');
