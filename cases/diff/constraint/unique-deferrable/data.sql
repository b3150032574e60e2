insert into slots values (1, 1, 1);
