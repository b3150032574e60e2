-- DEFAULT NULL and no default are the same to the server; only c is new.

create table t (
    id integer primary key,
    a text,
    b text default null,
    c integer default 7
);
