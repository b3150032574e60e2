insert into items (id, kind) values (1, 'a');
