insert into p values (1,'2020-05-05'),(2,'2020-10-05');
insert into f values (2,'2020-10-05');
