-- postgres: 18+
-- Virtual generated columns are added, with the keyword and without it.

create table people (
    id integer primary key,
    first_name text not null,
    last_name text not null
);

alter table people add column full_name text generated always as (first_name || ' ' || last_name) virtual;
alter table people add column initial text generated always as (substr(last_name, 1, 1));
