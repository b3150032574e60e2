insert into delta values (1);
