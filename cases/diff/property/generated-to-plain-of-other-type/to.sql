-- A generated column becomes a plain one of another type.

create table t (
    a integer,
    b text
);
