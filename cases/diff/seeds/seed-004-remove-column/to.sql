-- Seed 004: a column goes, and before it the constraint that names it.

create table users (
    id serial primary key,
    email varchar(255) not null
);
