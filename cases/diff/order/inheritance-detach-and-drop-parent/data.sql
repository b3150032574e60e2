insert into children values (1, 'a', 2);
