-- A domain comes to be over another type, and the column with a collation of its own gives that up with it.

create domain tag as integer;

create table t (
    id integer primary key,
    tag tag
);
