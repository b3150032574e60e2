select id, word from words;
