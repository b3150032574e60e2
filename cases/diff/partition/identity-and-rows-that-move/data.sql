insert into part values (20, 'a');
