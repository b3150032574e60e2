-- Seed 001: row security is turned on and a policy isolates tenants.

create table users (
    id integer primary key,
    tenant_id uuid not null,
    display_name text
);

alter table users enable row level security;

create policy users_isolation on users
    using (tenant_id = current_setting('app.tenant_id')::uuid);
