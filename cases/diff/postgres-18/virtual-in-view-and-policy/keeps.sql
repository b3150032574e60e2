select id, price from lines;
