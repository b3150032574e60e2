-- Seed 004: a serial key, a foreign key, a unique pair and an index.

create table users (
    id serial primary key
);

create table if not exists user_preferences (
    id serial primary key,
    user_id integer references users(id) on delete cascade,
    preference_key varchar(100) not null,
    preference_value text,
    created_at timestamp with time zone default current_timestamp,
    updated_at timestamp with time zone default current_timestamp,
    unique (user_id, preference_key)
);

create index if not exists idx_user_preferences_user_id on user_preferences (user_id);
