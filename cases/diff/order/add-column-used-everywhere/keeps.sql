select id, name from items;
