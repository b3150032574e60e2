-- Seed 001: after the backfill display_name gets a default and becomes NOT NULL.

create table users (
    id text primary key,
    display_name text
);

alter table users alter column display_name set default '';
alter table users alter column display_name set not null;
