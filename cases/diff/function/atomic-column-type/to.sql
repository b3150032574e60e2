-- A column changes its type under a function with a SQL body.

create table t (
    id integer primary key,
    name text
);

create function named(wanted text) returns setof integer language sql stable
begin atomic
    select id from t where name = wanted;
end;
comment on function named(text) is 'by name';
