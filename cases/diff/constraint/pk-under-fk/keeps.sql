select l.id, o.id from lines l join orders o on o.id = l.order_id;
