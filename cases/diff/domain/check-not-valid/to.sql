-- A check on a domain is added NOT VALID; another is validated.

create domain price as numeric constraint positive check (value >= 0);
alter domain price add constraint sane check (value < 100) not valid;

create table products (
    price price
);
