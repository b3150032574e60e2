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
