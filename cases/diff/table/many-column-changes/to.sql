-- One table takes many changes at once: columns come, go, change type, default and nullability.

create table products (
    id integer primary key
);

alter table products
    add column name varchar(80) not null,
    add column price numeric(10, 2) default 1,
    add column weight bigint default 100,
    add column colour text;
