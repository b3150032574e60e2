insert into c values (1,'a','b');
