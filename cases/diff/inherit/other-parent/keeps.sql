select id, y from ch;
