create view currency as
select 1 as code, 'a'::text as name;
create table price (
    id int,
    area text not null,
    amount currency
)
partition by range (id);
create table price_low (
    id int,
    area text not null,
    amount currency
)
partition by list (area);
alter table price attach partition price_low for values from (0) to (100);
create index price_low_code on price_low (((amount).code)) where (amount).name is not null;
create table price_low_north partition of price_low for values in ('north');
