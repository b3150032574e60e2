-- A generated column calls a function of ours, which has to be there first.

create table people (
    id integer primary key,
    name text
);

create function slug(text) returns text language sql immutable as $$ select lower(replace($1, ' ', '-')) $$;
alter table people add column slug text generated always as (slug(name)) stored;
