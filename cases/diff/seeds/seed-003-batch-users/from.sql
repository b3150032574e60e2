create table users (
    id integer primary key,
    email varchar not null
);

alter table users add column old_field varchar;
