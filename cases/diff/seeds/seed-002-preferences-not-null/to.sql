-- Seed 002, second step: after the backfill preferences becomes NOT NULL.

create table users (
    id varchar(255) primary key,
    preferences jsonb default '{}'
);

alter table users alter column preferences set not null;
