create table posts (
    id integer primary key,
    tags text default ''
);
