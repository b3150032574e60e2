create table users (
    id integer primary key,
    tenant_id uuid not null,
    display_name text
);
