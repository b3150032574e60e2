-- Objects of many kinds change their owner.

do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
create schema app;
create table app.t (
    id serial primary key,
    number integer generated always as identity
);
create view app.v as select id from app.t;
create materialized view app.m as select id from app.t;
create sequence app.s;
create function app.f() returns integer language sql as $$ select 1 $$;
create procedure app.p() language sql as $$ select 1 $$;
create aggregate app.a(integer) (sfunc = int4pl, stype = integer);
create type app.e as enum ('x');
create type app.c as (
    x integer
);
create domain app.d as integer;
create statistics app.st on id, number from app.t;

alter schema app owner to stemma_case_owner;
alter table app.t owner to stemma_case_owner;
alter view app.v owner to stemma_case_owner;
alter materialized view app.m owner to stemma_case_owner;
alter sequence app.s owner to stemma_case_owner;
alter function app.f() owner to stemma_case_owner;
alter procedure app.p() owner to stemma_case_owner;
alter aggregate app.a(integer) owner to stemma_case_owner;
alter type app.e owner to stemma_case_owner;
alter type app.c owner to stemma_case_owner;
alter domain app.d owner to stemma_case_owner;
alter statistics app.st owner to stemma_case_owner;
