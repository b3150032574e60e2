insert into lines values (1, 10, 3), (2, 2.5, 4);
