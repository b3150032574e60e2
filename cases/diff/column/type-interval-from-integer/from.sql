create table t (
    id integer primary key,
    took integer
);
