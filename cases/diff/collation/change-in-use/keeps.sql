select id, word, other from words;
