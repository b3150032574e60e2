insert into lines values (1, 10);
