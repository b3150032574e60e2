-- Seed 002, backward compatible: a jsonb column with a default is added, and a unique index on email.

create table users (
    id varchar(255) primary key,
    email varchar(255) not null
);

alter table users add column preferences jsonb default '{}';
create unique index idx_users_email on users (email);
