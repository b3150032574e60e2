-- The column a generated column is computed from changes its type.

create table lines (
    id integer primary key,
    price bigint,
    doubled bigint generated always as (price * 2) stored
);
