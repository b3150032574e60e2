insert into p values (1,'2020-05-05','a'),(2,'2021-05-05','b');
insert into fk values (1,'2020-05-05');
