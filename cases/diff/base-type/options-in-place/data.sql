insert into games values (1, 'good');
