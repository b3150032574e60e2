insert into p values (1,'a'),(2,'b''x'),(3,'c'),(4,null),(5,'d');
