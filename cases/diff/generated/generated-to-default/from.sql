create table lines (
    id integer primary key,
    price numeric,
    tax numeric generated always as (price * 0.08) stored
);
