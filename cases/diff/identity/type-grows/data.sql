insert into orders (name) values ('a'), ('b');
