select id, words from ticket;
