-- postgres: 18+
-- A stored generated column becomes virtual, another the other way round.

create table lines (
    id integer primary key,
    price numeric not null,
    tax numeric generated always as (price * 0.08) virtual,
    gross numeric generated always as (price * 1.08) stored
);
