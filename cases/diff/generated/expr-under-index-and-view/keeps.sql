select id, price from lines order by id;
