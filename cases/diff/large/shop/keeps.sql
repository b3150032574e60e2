select c.id, c.email, o.id, o.state::text, l.position, l.quantity, p.sku, p.price::numeric
from shop.customers c
join shop.orders o on o.customer_id = c.id
join shop.order_lines l on l.order_id = o.id
join shop.products p on p.id = l.product_id;
