-- A column holds rows of a view that shows whole rows of a table, of which a column gets another type.

create table item (id int primary key, price bigint, note text);
create view shown as select id, item as whole from item;
create table basket (id int primary key, held shown);
