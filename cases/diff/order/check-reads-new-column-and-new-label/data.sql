insert into tasks (id) values (1);
