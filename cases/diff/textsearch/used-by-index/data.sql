insert into posts values (1, 'Hello');
