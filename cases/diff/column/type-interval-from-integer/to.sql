-- A number of seconds becomes an interval: there is no cast, and a person must say how.

create table t (
    id integer primary key,
    took interval
);
