insert into customers values ('Ada', '7');
