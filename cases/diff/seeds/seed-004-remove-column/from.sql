create table users (
    id serial primary key,
    email varchar(255) not null
);

alter table users add column old_field integer;
alter table users add constraint constraint_name check (old_field > 0 or email <> '');
