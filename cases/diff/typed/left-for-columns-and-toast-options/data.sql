insert into theta values ('a', 1);
