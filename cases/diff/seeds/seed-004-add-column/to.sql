-- Seed 004: a column is added, filled and made NOT NULL; no default remains.

create table users (
    id serial primary key,
    email varchar(255) not null
);

alter table users add column new_field varchar(255) null;
update users set new_field = 'default_value' where new_field is null;
alter table users alter column new_field set not null;
