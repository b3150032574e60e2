-- Types change where the server casts by itself: wider integers, longer varchar, text.

create table products (
    id integer primary key,
    amount bigint,
    code varchar(20),
    name text,
    price numeric(12, 2)
);
