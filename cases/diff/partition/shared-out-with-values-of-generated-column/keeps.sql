select id, name, price, data from delta order by id;
