insert into lines values (1, 100), (2, 50);
