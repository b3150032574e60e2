-- A column holds rows of a view, and a column that the view shows gets another type.

create table item (id int primary key, price bigint, note text);
create view shown as select id, price from item;
create table basket (id int primary key, held shown);
