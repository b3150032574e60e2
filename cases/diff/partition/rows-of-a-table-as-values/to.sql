-- A table is partitioned by another column, while the table whose rows are values in it gets row security.

create table prices (
    id integer,
    net numeric
);
alter table prices enable row level security;
create table sales (
    id serial,
    day date not null,
    price prices
) partition by range (id);
create table sales_first partition of sales for values from (1) to (1000);
