insert into a (name) values ('x'), ('y');
