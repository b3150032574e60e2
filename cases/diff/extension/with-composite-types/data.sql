insert into sales values (1, 'north', 10);
