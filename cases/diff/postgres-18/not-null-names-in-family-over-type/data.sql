insert into a values (1,1);
insert into f values (1);
insert into c values (3,4,5);
