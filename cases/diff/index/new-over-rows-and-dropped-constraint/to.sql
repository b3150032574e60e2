-- A unique constraint goes and a wider unique index of another name comes, over rows.

create table t (
    id integer primary key,
    a integer,
    b integer
);

create unique index t_ab on t (a, b);
