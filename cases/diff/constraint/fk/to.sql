-- Foreign keys: one over one column, one over two, one to a unique key that is not primary.

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

alter table posts add foreign key (tenant_id) references tenants;
alter table posts add foreign key (tenant_id, author_id) references users (tenant_id, id);
alter table posts add constraint posts_slug foreign key (slug) references tenants (slug);
