select id, price::numeric(20,2) from orders;
