select id, price from item order by id;
