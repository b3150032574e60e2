create table products (
    id integer primary key,
    price numeric
);

alter table products add constraint price_small check (price < 1000) not valid;
