insert into ticket (words) values ('a'), ('b');
delete from ticket;
