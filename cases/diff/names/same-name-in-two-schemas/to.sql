-- Everything is there twice, in two schemas, and changes in one of them only.

create schema one;
create schema two;
create type one.state as enum ('a', 'b');
create type two.state as enum ('a', 'b');
create table one.t (
    id integer primary key,
    state one.state,
    other two.state
);
create table two.t (
    id integer primary key,
    state two.state,
    other one.state
);
create function one.f(two.state) returns text language sql immutable as $$ select $1::text $$;
create function two.f(one.state) returns text language sql immutable as $$ select $1::text $$;
create view one.v as select t.id, two.f(t.state) as s from one.t;
create view two.v as select t.id, one.f(t.state) as s from two.t;
create index t_state on one.t (state);

alter table two.t add column fresh one.state default 'b';
create index t_other on two.t (state, other);
alter table one.t add foreign key (id) references two.t (id);
