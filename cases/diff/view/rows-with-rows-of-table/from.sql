create table item (id int primary key, price int, note text);
create view shown as select id, item as whole from item;
create table basket (id int primary key, held shown);
