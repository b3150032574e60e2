select id, price::numeric from products;
