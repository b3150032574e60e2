-- A function is the default of a column and changes its return type.

create function next_code() returns text language sql as $$ select 'a' $$;

create table t (
    id integer primary key,
    code text default next_code()
);
