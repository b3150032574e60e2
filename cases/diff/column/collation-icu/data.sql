insert into words (id, word) values (1, 'ä');
