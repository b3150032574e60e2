insert into flags values (1, 'a');
