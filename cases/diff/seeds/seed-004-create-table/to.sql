-- Seed 004: a table with a nullable foreign key and its index.

create table users (
    id serial primary key
);

create table if not exists new_table (
    id serial primary key,
    user_id integer references users(id) on delete cascade
);

create index if not exists idx_new_table_user_id on new_table (user_id);
