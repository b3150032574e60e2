-- Bounds, a type, a generated column and a key change together.

create table p (id bigint generated always as identity, d date not null, n bigint, m bigint generated always as (n * 2) stored, primary key (id, d)) partition by range (d);
create table p1 partition of p for values from ('2020-01-01') to ('2020-07-01');
create table p2 partition of p for values from ('2020-07-01') to ('2022-01-01');
create index on p (n);
