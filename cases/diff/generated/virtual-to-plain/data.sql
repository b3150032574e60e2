insert into lines values (1, 100);
