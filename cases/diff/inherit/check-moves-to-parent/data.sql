insert into b values (5);
