-- A view becomes a materialized view of the same name, under another view.

create table t (
    id integer primary key,
    x integer
);

create materialized view totals as select sum(x) as total from t;
create unique index totals_total on totals (total);

create view doubled as select total * 2 as total from totals;
