select id, word, plain from words order by id;
