-- A column goes that a function with a SQL body used to read.

create table t (
    id integer primary key
);
create function contact(wanted integer) returns text language sql stable
begin atomic
    select 'number ' || id from t where id = wanted;
end;
