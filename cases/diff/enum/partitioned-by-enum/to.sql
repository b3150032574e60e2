-- A label is added to the enum that a table is partitioned by, with a partition for it.

create type region as enum ('north', 'south', 'west');

create table sales (
    region region not null,
    amount integer
) partition by list (region);
create table sales_north partition of sales for values in ('north');

create table sales_west partition of sales for values in ('west');
