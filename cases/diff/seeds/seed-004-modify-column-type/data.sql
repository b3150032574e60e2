insert into users (email, field_name) values ('ada@example.org', 'first'), ('bob@example.org', null);
