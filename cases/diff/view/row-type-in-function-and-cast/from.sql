create table t (
    id integer primary key,
    name text,
    age integer
);

create view people as select id, name from t;

create function label(people) returns text language sql immutable as $$ select ($1).name $$;
create function all_people() returns setof people language sql stable as $$ select * from people $$;
create operator !! (rightarg = people, function = label);
create view labels as select !! p as label from people p;
