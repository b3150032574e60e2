-- postgres: 18+

create table products (
    id integer primary key,
    price numeric,
    weight numeric
);

alter table products add constraint price_positive check (price > 0);
alter table products add constraint weight_positive check (weight > 0) not enforced;
