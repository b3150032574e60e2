insert into c values (1);
insert into dd values (2);
insert into f values (4);
