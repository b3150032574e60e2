-- A generated column must be made again; its comment, rights, statistics target, index, key and view stay.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table people (
    id integer primary key,
    name text not null,
    short text generated always as (substr(name, 1, 5)) stored
);

alter table people alter column short set not null;
alter table people alter column short set statistics 250;
alter table people alter column short set storage external;
alter table people add constraint people_short unique (short);
create index people_lower_short on people (lower(short)) where short <> '';
comment on column people.short is 'to call';
grant select (id, short) on people to stemma_case_reader;
create view shorts as select id, short from people;
create materialized view short_counts as select short, count(*) as n from people group by short;
