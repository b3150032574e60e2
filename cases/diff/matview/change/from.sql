do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table sales (
    region text,
    amount numeric
);

create materialized view totals as select region, sum(amount) as total from sales group by region;

create unique index totals_region on totals (region);
comment on index totals_region is 'by region';
comment on materialized view totals is 'refreshed at night';
grant select on totals to stemma_case_reader;
create view best as select region from totals where total > 1000;
