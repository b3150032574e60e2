-- The expression of a generated column changes.

create table lines (
    id integer primary key,
    price numeric not null,
    count integer not null,
    total numeric generated always as (price * count * 1.08) stored
);
