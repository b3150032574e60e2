select name from lines join orders on id = order_id;
