insert into users (id, name) values (1, 'a');
insert into "Users" ("ID", "Name", name) values (2, 'B', 'b');
