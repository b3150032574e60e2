-- postgres: 18+

create table t (
    note text,
    id integer,
    at date not null
)
partition by list (at);

create table t_2010 partition of t for values in ('2010-01-01');

create table t_2011 partition of t for values in ('2011-01-01');

create publication pub for table t_2010;
