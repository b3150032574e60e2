-- postgres: 18+

create table t (
    id integer primary key,
    twice integer generated always as (id * 2) stored
);

create publication pub for table t;
