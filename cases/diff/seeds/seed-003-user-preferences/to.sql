-- Seed 003: a table of keys and values, whose foreign key has no action, with an index.

create table users (
    id uuid primary key
);

create table user_preferences (
    id uuid not null,
    user_id uuid not null,
    preference_key varchar not null,
    preference_value varchar,
    primary key (id),
    foreign key (user_id) references users (id)
);

create index ix_user_preferences_user_id on user_preferences (user_id);
