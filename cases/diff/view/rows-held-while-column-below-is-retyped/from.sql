create table item (id int primary key, price int, note text);
create view shown as select id, price from item;
create table basket (id int primary key, held shown);
