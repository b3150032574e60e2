create domain price as numeric(10, 2) default 0 constraint positive check (value >= 0);

create table products (
    id integer primary key,
    price price
);
