-- Seed 000, step 002: a table with checks, indexes and a trigger is added, and a counted column on boards.

create extension "uuid-ossp";

create function update_updated_at_column() returns trigger language plpgsql as $$
begin
    new.updated_at = current_timestamp;
    return new;
end;
$$;

create table users (
    id uuid primary key default uuid_generate_v4()
);

create table boards (
    id uuid primary key default uuid_generate_v4(),
    title varchar(255) not null
);

create table user_preferences (
    id uuid primary key default uuid_generate_v4(),
    user_id uuid not null references users(id) on delete cascade,
    theme varchar(20) default 'light' check (theme in ('light', 'dark')),
    timezone varchar(50) default 'UTC',
    email_notifications boolean default true,
    push_notifications boolean default false,
    metadata jsonb default '{}',
    created_at timestamp with time zone default current_timestamp,
    updated_at timestamp with time zone default current_timestamp,
    unique (user_id)
);

create index idx_user_preferences_user on user_preferences (user_id);
create index idx_user_preferences_theme on user_preferences (theme);

create trigger update_user_preferences_updated_at
    before update on user_preferences
    for each row execute function update_updated_at_column();

alter table boards add column view_count integer default 0;
create index idx_boards_view_count on boards (view_count);
