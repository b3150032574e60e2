-- postgres: 18+

create table lines (
    id integer primary key,
    price numeric not null,
    gross numeric generated always as (price * 1.08) virtual
);
