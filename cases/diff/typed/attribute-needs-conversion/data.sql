insert into customers values ('Ada', '7');
insert into things values ('a', 7);
