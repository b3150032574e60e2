-- Another default.

create table users (
    id integer primary key,
    email text default (lower('NONE'))
);
