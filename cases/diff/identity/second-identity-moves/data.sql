insert into orders (number) values (7), (8);
