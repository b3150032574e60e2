insert into p values (1,'a'),(2,'x'),(3,'b');
