insert into children values (1, 1);
