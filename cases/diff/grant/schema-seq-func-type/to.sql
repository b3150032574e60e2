-- Rights on schemas, sequences, functions, procedures, types, domains, languages.

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

grant usage, create on schema app to stemma_case_reader;
grant usage, select on sequence app.numbers to stemma_case_reader;
grant execute on function app.f(integer) to stemma_case_reader;
revoke execute on procedure app.p() from public;
revoke usage on type app.mood from public;
grant usage on type app.mood to stemma_case_reader with grant option;
grant usage on domain app.code to stemma_case_reader;
revoke all on type app.pair from public;
grant select on app.v to public;
grant usage on language sql to stemma_case_reader;
