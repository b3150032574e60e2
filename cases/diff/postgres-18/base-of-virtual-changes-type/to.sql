-- postgres: 18+
-- The base of a virtual column changes its type.

create table lines (
    id integer primary key,
    price bigint not null,
    gross bigint generated always as (price * 2) virtual
);
