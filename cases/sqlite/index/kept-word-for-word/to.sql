-- Indexes of a rebuilt table come back word for word.

create table users (
    id integer primary key,
    email text not null default ''
);
create index users_lower on users (lower(email) /* no case */ desc) where email <> '';
