create table tenants (
    id integer primary key,
    slug text not null unique
);
create table users (
    tenant_id integer,
    id integer,
    primary key (tenant_id, id)
);
create table posts (
    id integer primary key,
    tenant_id integer,
    author_id integer,
    slug text
);
