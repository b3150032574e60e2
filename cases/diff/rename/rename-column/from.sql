create table users (
    id integer primary key,
    fullname text
);
