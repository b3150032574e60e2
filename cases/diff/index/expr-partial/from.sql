create table users (
    id integer primary key,
    email text,
    active boolean not null default true,
    deleted_at timestamptz
);

create index users_email on users (lower(email));
create index users_active on users (id) where active;
