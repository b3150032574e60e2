select id, price, count from lines order by id;
