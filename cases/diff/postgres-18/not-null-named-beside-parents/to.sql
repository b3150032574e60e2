-- postgres: 18+
-- New children of a table whose column is required, with not-null constraints of their own, named or not.
create schema shop;
create table shop.event (at date not null);
create table shop.named (constraint at_is_known not null at) inherits (shop.event);
create table shop.unnamed (not null at) inherits (shop.event);
create table shop.keyed (primary key (at)) inherits (shop.event);
