insert into ticket values (4, 'a');
