insert into p values (1, true);
insert into i values (3);
insert into j values (4);
