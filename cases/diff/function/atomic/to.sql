-- Functions with SQL bodies are added and changed.

create table t (
    id integer primary key,
    name text
);

create function one() returns integer language sql return 1 + 0;
create function names(min integer) returns setof text language sql stable
begin atomic
    select name from t where id >= min order by name;
end;
create procedure add(id integer, name text) language sql
begin atomic
    insert into t values (id, name);
    update t set name = upper(t.name) where t.id = add.id;
end;
