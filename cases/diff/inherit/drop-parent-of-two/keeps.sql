select id, name, place from shops;
