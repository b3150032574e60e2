-- Indexes on expressions and parts of a table; expression and predicate change.

create table users (
    id integer primary key,
    email text,
    active boolean not null default true,
    deleted_at timestamptz
);

create unique index users_email on users (lower(trim(email)), (id % 10)) where deleted_at is null;
create index users_active on users (id) where active and deleted_at is null and email not like '%@example.org';
