insert into lines values (1, 10), (2, 250);
