create table sales (
    region text,
    amount numeric
);

create materialized view counts as select count(*) as n from sales;
