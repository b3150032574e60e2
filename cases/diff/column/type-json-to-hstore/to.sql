-- Pairs become JSON, and the other way round.

create extension hstore;
create table t (id integer, h jsonb default '{}');
