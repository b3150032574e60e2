insert into pupils values ('Ada', 'b'), ('Bob', 'd');
