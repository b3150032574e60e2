insert into full_without values (1, 2);
insert into full_with values (1, 2);
insert into moves values (1, 2, 3);
insert into turns values (1, 2);
insert into to_key values (1, 2);
