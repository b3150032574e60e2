-- postgres: 15+
-- A publication publishes schemas; one comes, one goes.

create schema a;
create schema b;
create table a.t (
    id integer primary key
);
create table b.t (
    id integer primary key
);

create publication pub for tables in schema b, table a.t;
