create table products (
    id integer primary key
);

alter table products
    add column name varchar(50),
    add column price numeric(8, 2) not null default 0,
    add column weight integer,
    add column obsolete text;
