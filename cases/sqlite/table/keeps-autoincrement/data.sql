insert into ticket (words) values ('a'), ('b'), ('c');
delete from ticket where id = 3;
