insert into orders values ('a', 10), ('b', 12);
