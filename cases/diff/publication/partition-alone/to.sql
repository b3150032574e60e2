-- postgres: 18+
-- A column of a partitioned table comes in the place of another, under a publication of one partition alone: the
-- values are moved in a table that nothing tells its rows apart in.

create table t (
    id integer,
    at date not null,
    note boolean generated always as (at is null) virtual
)
partition by list (at);

create table t_2010 partition of t for values in ('2010-01-01');

create table t_2011 partition of t for values in ('2011-01-01');

create publication pub for table t_2010;
