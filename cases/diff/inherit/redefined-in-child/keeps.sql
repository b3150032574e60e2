select id, x, y from ch;
