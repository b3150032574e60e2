create table products (
    id integer primary key,
    price numeric,
    weight integer,
    code text
);

alter table products add constraint price_positive check (price > 0);
alter table products add check (weight < 1000);
