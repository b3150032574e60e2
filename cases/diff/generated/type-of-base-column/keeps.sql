select id, price, doubled from lines;
