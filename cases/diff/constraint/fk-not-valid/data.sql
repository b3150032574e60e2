insert into b values (99);
