create table users (
    id integer primary key,
    score integer
);
