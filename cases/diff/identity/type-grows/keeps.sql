select o.id, name, last_value from orders o, orders_id_seq order by id;
