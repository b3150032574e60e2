-- Seed 000, step 003: a table of page views with foreign keys and four indexes is added.

create extension "uuid-ossp";

create table tenants (
    id uuid primary key default uuid_generate_v4()
);

create table users (
    id uuid primary key default uuid_generate_v4()
);

create table page_views (
    id uuid primary key default uuid_generate_v4(),
    tenant_id uuid not null references tenants(id) on delete cascade,
    user_id uuid references users(id) on delete set null,
    page_path varchar(255) not null,
    viewed_at timestamp with time zone default current_timestamp,
    metadata jsonb default '{}'
);

create index idx_page_views_tenant on page_views (tenant_id);
create index idx_page_views_user on page_views (user_id);
create index idx_page_views_path on page_views (page_path);
create index idx_page_views_date on page_views (viewed_at);
