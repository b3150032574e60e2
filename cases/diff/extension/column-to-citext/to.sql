-- A text column under a unique index becomes citext.

create extension citext;

create table users (
    id integer primary key,
    email citext not null unique
);
