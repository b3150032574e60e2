create table p (id bigint generated always as identity, d date not null, n int, m int generated always as (n * 2) stored) partition by range (d);
create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01');
create index on p (n);
