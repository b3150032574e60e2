create table t (
    id integer primary key,
    x integer
);

create view totals as select sum(x) as total from t;

create view doubled as select total * 2 as total from totals;
