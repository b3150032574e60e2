create extension "uuid-ossp";

create table tenants (
    id uuid primary key default uuid_generate_v4()
);

create table users (
    id uuid primary key default uuid_generate_v4()
);
