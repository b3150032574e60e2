select id, kind from items;
