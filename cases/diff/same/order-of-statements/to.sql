-- Nothing changes: the same objects are made in another order, so that everything has another number inside.

create function f() returns integer language sql as $$ select 1 $$;
create type mood as enum ('sad', 'ok');
create table b (
    id integer,
    a_id integer
);
create index b_a on b (a_id);
alter table b add primary key (id);
create table a (
    id integer
);
alter table a add primary key (id);
create view v as select a.id from a join b on a.id = b.a_id;
alter table b add foreign key (a_id) references a;
