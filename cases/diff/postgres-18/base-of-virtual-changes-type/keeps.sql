select id, price, gross from lines;
