create table prices (
    id integer,
    net numeric
);
create table sales (
    id serial,
    day date not null,
    price prices
) partition by range (day);
create table sales_first partition of sales for values from ('2026-01-01') to ('2027-01-01');
