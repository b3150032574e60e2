create table t (
    id integer primary key,
    name text
);

create function one() returns integer language sql return 1;
