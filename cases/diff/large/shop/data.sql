insert into shop.countries values ('CH', 'Switzerland');
insert into shop.customers (email, name, country) values ('ada@example.org', 'Ada', 'CH');
insert into shop.categories (name) values ('lamps');
insert into shop.products (category_id, sku, name, price, weight) values (1, 'L-1', 'Lamp', 19.90, 900);
insert into shop.orders (customer_id) values (1);
insert into shop.order_lines values (1, 1, 1, 2, 19.90);
