-- A default that is not the same for all rows.

create table users (
    id integer primary key,
    email text,
    created_at text not null default current_timestamp
);
