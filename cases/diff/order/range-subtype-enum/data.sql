insert into courses values (1, '[a,b]');
