insert into customers values ('Ada', '7');
insert into visits values (row('Ada', '7'));
