-- NOT NULL columns with defaults of every kind are added to a table with rows.

create type mood as enum ('sad', 'ok');
create sequence numbers;
create function make() returns text language sql volatile as $$ select md5(random()::text) $$;
create table t (
    id integer primary key
);

alter table t add column a mood not null default 'ok';
alter table t add column b bigint not null default nextval('numbers');
alter table t add column c text not null default make();
alter table t add column d text[] not null default '{}';
alter table t add column e timestamptz not null default now();
alter table t add column f uuid not null default gen_random_uuid();
alter table t add column g integer generated always as (id * 2) stored not null;
alter table t add column h serial;
