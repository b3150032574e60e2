insert into orders values (default);
