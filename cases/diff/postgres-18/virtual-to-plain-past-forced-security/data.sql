insert into notes (id, owner) values (1, 'nobody');
