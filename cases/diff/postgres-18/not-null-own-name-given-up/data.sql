insert into c values (1, 2);
insert into g values (3, 4);
insert into e values (5);
