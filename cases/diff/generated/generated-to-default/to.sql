-- A generated column becomes a plain one with a default and keeps its values.

create table lines (
    id integer primary key,
    price numeric,
    tax numeric default 0
);
