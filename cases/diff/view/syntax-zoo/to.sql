-- A view that uses much of the language; then a little less.

create table sales (
    id integer primary key,
    region text,
    day date,
    amount numeric,
    tags text[],
    extra jsonb
);

create view report as
    select
        region,
        sum(s.amount) filter (where s.amount > 0) as total,
        grouping(region) as level,
        array_agg(distinct s.day order by s.day desc) as days,
        percentile_cont(0.5) within group (order by s.amount) as median,
        string_agg(t.tag, ', ' order by t.n) as tags,
        max(s.extra #>> '{a,b}') as ab
    from sales s
    left join lateral unnest(s.tags) with ordinality as t (tag, n) on true
    where exists (select from sales x where x.id = s.id) and s.day between date '2020-01-01' and current_date
    group by grouping sets ((region), ())
    having count(*) > 1;
create view ranks as
    select id, rank() over w as place, lag(amount, 1, 0.0) over (w rows between 3 preceding and current row) as before
    from sales
    window w as (partition by region order by amount desc nulls last);
create view pairs as
    select a.id, (b.extra -> 'k')::text as k, (row(a.id, b.region)).f2 as region, case a.region when 'n' then 1 else 2 end as c
    from sales a cross join sales b tablesample bernoulli (10) repeatable (1)
    where (a.id, a.region) < (b.id, b.region) and a.region is distinct from b.region and a.tags @> array['x']
    order by 1 desc nulls first limit 10 offset 5;
