select price::numeric from products;
