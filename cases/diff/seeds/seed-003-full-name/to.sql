-- Seed 003, data migration: full_name is added, to be filled and required later.

create table users (
    id integer primary key,
    first_name varchar not null,
    last_name varchar not null
);

alter table users add column full_name varchar;
