insert into log (rowid, words, at) values (3, 'a', 'x'), (9, 'b', 'y');
