create table t (
    x integer
);

create function total(integer) returns integer language sql immutable as $$ select $1 $$;
create view v as select total(x) as t from t;
