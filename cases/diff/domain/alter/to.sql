-- A domain's default, nullability and checks change in place.

create domain price as numeric(10, 2) default 1 not null constraint positive check (value > 0)
    constraint sane check (value < 1000000);

create table products (
    id integer primary key,
    price price
);
