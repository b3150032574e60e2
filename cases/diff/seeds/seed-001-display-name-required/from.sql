create table users (
    id text primary key,
    display_name text
);
