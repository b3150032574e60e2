create table t (
    id integer primary key,
    name varchar(20)
);

create function named(wanted text) returns setof integer language sql stable
begin atomic
    select id from t where name = wanted;
end;
comment on function named(text) is 'by name';
