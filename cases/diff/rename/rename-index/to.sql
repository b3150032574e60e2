-- An index has another name.

create table users (
    id integer primary key,
    name text
);

create index users_name_idx on users (name);
