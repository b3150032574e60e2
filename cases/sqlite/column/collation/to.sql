-- A column compares without case.

create table users (
    id integer primary key,
    email text collate nocase
);
