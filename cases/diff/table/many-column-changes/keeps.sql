select id, name, price, weight from products order by id;
