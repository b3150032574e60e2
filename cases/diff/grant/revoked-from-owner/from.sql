create table a (
    id integer primary key
);
create table b (
    id integer primary key
);
create function f() returns integer language sql as $$ select 1 $$;
