insert into users (email, old_field) values ('ada@example.org', 1), ('bob@example.org', null);
