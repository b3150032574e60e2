do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create schema app;
create sequence app.numbers;
create function app.f(integer) returns integer language sql as $$ select $1 $$;
create procedure app.p() language sql as $$ select 1 $$;
create type app.mood as enum ('ok');
create domain app.code as text;
create type app.pair as (
    a integer
);
create view app.v as select 1 as one;
