-- Seed 004: a column changes its type by way of a second column; seen from the end, text becomes varchar(255).

create table users (
    id serial primary key,
    email varchar(255) not null
);

alter table users add column new_field_new_type varchar(255);
alter table users rename column new_field_new_type to field_name;
