-- A check is added NOT VALID over a row that breaks it; another one becomes valid.

create table products (
    id integer primary key,
    price numeric
);

alter table products add constraint price_small check (price < 1000);
alter table products add constraint price_positive check (price > 0) not valid;
