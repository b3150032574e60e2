create table products (
    id smallint primary key,
    amount integer,
    code varchar(10),
    name varchar(50),
    price numeric(8, 2)
);
