create domain price as numeric;
alter domain price add constraint positive check (value >= 0) not valid;

create table products (
    price price
);
