insert into people values ('Ada', '1815-12-10');
