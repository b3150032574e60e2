select id, price, kind, doubled from items order by id;
