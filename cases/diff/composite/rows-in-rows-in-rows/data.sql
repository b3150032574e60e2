insert into a values (1);
insert into b values (row(1));
insert into c values (row(row(1)));
