-- A materialized view is added, with an index; another goes.

create table sales (
    region text,
    amount numeric
);

create materialized view totals as select region, sum(amount) as total from sales group by region;
create unique index totals_region on totals (region);
