insert into items (odd) values (3);
