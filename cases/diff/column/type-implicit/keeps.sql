select id, amount, code, name, price from products;
