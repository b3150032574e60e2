insert into c values (1, 2);
insert into h values (3, 4);
insert into l values (5);
