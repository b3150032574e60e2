-- A text column becomes an array of text.

create table posts (
    id integer primary key,
    tags text[] default '{}'
);
