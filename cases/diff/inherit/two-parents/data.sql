insert into shops values ('books', 'Basel', 1);
