-- A column is gone and another one like it is there: only a hint says that it is the same.

create table users (
    id integer primary key,
    mail text
);
