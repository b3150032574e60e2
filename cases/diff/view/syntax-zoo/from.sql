create table sales (
    id integer primary key,
    region text,
    day date,
    amount numeric,
    tags text[],
    extra jsonb
);

create view report as select region, sum(amount) as total from sales group by region;
