create table t (
    id integer,
    old integer
);

create type pair as (
    a integer,
    b text
);

create function rows_of_t() returns setof t
    language sql stable
begin atomic
    select id, old from t;
end;

create function first_pair() returns pair
    language sql stable
    return row(1, 'one')::pair;

create view seen as
select * from rows_of_t();
