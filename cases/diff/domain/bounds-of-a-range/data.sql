insert into games values ('[3,5)');
