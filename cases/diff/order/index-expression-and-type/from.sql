create table t (
    id integer primary key,
    at text
);
create index t_day on t (substr(at, 1, 10));
