-- postgres: 18+

create table lines (
    id integer primary key,
    price integer not null,
    gross bigint generated always as (price * 2) virtual
);
