create table t (
    id integer primary key,
    fax text
);
create function contact(wanted integer) returns text language sql stable
begin atomic
    select fax from t where id = wanted;
end;
