-- postgres: 18+
-- The expression of a virtual column changes; nothing is rewritten.

create table lines (
    id integer primary key,
    price numeric not null,
    gross numeric generated always as (price * 1.081) virtual
);
