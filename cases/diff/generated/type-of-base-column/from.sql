create table lines (
    id integer primary key,
    price integer,
    doubled bigint generated always as (price * 2) stored
);
