-- Seed 003, batch operations: one column comes, another goes.

create table users (
    id integer primary key,
    email varchar not null
);

alter table users add column new_field varchar;
