create table a (
    id integer primary key
);
create table b (
    id integer primary key,
    a_id integer references a
);
create index b_a on b (a_id);
create type mood as enum ('sad', 'ok');
create view v as select a.id from a join b on a.id = b.a_id;
create function f() returns integer language sql as $$ select 1 $$;
