select (select last_value from orders_id_seq), (select last_value from old), (select last_value from falling);
