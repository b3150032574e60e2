select name, place, id from shops;
