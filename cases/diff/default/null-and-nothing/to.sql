-- DEFAULT NULL on one side, no default on the other, in both directions.

create table t (
    id integer primary key,
    a text,
    b text default null,
    c integer default 7
);
