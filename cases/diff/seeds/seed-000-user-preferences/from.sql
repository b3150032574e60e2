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
