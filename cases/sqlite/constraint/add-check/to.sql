-- A check with a name.

create table users (
    id integer primary key,
    email text,
    constraint mail check (email like '%@%')
);
