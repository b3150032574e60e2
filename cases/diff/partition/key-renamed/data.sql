insert into p values (1,1);
insert into f values (1);
