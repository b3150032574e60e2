select id, price, tax from lines order by id;
