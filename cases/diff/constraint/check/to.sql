-- A check comes, one goes, one changes its expression.

create table products (
    id integer primary key,
    price numeric,
    weight integer,
    code text
);

alter table products add constraint price_positive check (price >= 0.01);
alter table products add constraint code_shape check (code ~ '^[A-Z]{2}-\d+$' and length(code) < 20);
