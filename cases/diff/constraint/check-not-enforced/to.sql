-- postgres: 18+
-- A check is no longer enforced, another is enforced again.

create table products (
    id integer primary key,
    price numeric,
    weight numeric
);

alter table products add constraint price_positive check (price > 0) not enforced;
alter table products add constraint weight_positive check (weight > 0);
