create type region as enum ('north', 'south');

create table sales (
    region region not null,
    amount integer
) partition by list (region);
create table sales_north partition of sales for values in ('north');
