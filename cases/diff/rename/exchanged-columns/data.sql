insert into person (first, last, a, b, c) values ('Ada', 'Lovelace', 1, 2, 3);
