-- A column goes and takes a key, a check, an index and a foreign key with it.

create table a (
    id integer primary key
);
create table t (
    id integer,
    kept integer
);
