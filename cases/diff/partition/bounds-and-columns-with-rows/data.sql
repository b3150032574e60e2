insert into p (d,n) values ('2020-05-05',4),('2020-10-05',5);
