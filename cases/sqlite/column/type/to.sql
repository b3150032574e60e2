-- Another type.

create table item (id integer primary key, price numeric(10, 2));
