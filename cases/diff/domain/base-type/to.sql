-- The base type of a domain changes under a column.

create domain code as text check (length(value) < 100);

create table products (
    id integer primary key,
    code code default 'none'
);
create index products_code on products (code);
