create schema stats;
create table t (
    a integer,
    b integer
);
