insert into b values (5,6);
