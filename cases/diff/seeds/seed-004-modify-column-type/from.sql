create table users (
    id serial primary key,
    email varchar(255) not null
);

alter table users add column field_name text;
