insert into shops (name, place, id) values ('books', 'Basel', 1);
