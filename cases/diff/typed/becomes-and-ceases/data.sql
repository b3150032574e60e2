insert into corners values (1, 2);
insert into centres values (3, 4);
