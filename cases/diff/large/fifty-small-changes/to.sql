-- One small change to each of many objects: comments, defaults, rights, options, names, orders, conditions.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create table t01 (id integer primary key, a text);
create table t02 (id integer primary key, a text);
create table t03 (id integer primary key, a text);
create table t04 (id integer primary key, a text);
create table t05 (id integer primary key, a text);
create table t06 (id integer primary key, a text);
create table t07 (id integer primary key, a text);
create table t08 (id integer primary key, a text);
create table t09 (id integer primary key, a text);
create table t10 (id integer primary key, a text);

alter table t01 alter column a set default 'y';
alter table t02 alter column a set statistics 17;
alter table t03 add constraint c check (id > 1);
alter table t04 add constraint u unique (a, id);
alter table t05 add constraint f foreign key (id) references t06 (id) on delete cascade;
create index i06 on t06 (a desc);
create trigger g07 before update on t07 for each row execute function note();
create policy p08 on t08 using (id > 1);
create view v09 as select id, a from t09;
create function f10() returns integer language sql as $$ select 11 $$;
comment on table t10 is 'eleven';
grant insert on t01 to stemma_case_reader;
alter table t02 set (fillfactor = 90);
create sequence s03 start with 4;
create type e04 as enum ('a', 'ab', 'b');
create domain d05 as integer check (value > 6);
create type c06 as (a bigint);
create materialized view m07 as select id, a from t07;
create rule r08 as on update to t08 do instead nothing;
create statistics x09 (mcv) on id, a from t09;
alter table t10 force row level security;
