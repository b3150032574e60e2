insert into alpha values (1, 2, true);
