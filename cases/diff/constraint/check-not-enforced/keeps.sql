select * from products;
