-- A new table with several keys on the same columns, of which the server would make one inside CREATE TABLE.
create schema shop;
create table shop.item (id integer, code text, primary key (id));
alter table shop.item add constraint item_id_once unique (id);
alter table shop.item add constraint item_code unique (code);
alter table shop.item add constraint item_code_again unique (code);
