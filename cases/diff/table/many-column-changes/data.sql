insert into products (id, name, price, weight) values (1, 'lamp', 12.50, 900), (2, 'desk', 99.00, 12000);
