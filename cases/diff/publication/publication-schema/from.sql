-- postgres: 15+

create schema a;
create schema b;
create table a.t (
    id integer primary key
);
create table b.t (
    id integer primary key
);

create publication pub for tables in schema a;
