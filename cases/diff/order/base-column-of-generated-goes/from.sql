create table t (
    id integer primary key
);

alter table t add column name text;
alter table t add column name_lower text generated always as (lower(name)) stored;
create index t_name_lower on t (name_lower);
create view names as select name_lower from t;
