insert into pa values (1,'a');
insert into ch values (2,'b',3);
insert into gch values (3,'c',4,5);
insert into ch2 values (4,'f',7);
