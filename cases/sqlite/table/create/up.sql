-- create table users
CREATE TABLE users (
    id integer PRIMARY KEY,
    email text
);
