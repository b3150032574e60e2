insert into people values (1, row('Main Street', '12345'));
