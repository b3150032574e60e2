insert into shirts values (1, 's'), (2, default);
insert into trousers (id) values (1);
