insert into pa values (1);
insert into ch values (2,'b',3);
insert into ref values (3);
