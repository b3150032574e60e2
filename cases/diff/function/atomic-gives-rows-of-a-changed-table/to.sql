-- A parsed body gives rows of a table, and one of a type, whose columns come and go: in between it would give the
-- wrong ones.

create table t (
    id integer,
    new boolean
);

create type pair as (
    a integer,
    c date
);

create function rows_of_t() returns setof t
    language sql stable
begin atomic
    select id, new from t;
end;

create function first_pair() returns pair
    language sql stable
    return row(1, date '2020-01-01')::pair;

create view seen as
select id from rows_of_t();
