select id, price, tax, gross from lines;
