create table t (
    id integer primary key,
    a integer default -1,
    b bigint default 9223372036854775807,
    c double precision default 'NaN',
    d numeric default 1e-10
);
