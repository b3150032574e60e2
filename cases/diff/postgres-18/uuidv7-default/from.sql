-- postgres: 18+

create table t (
    n integer
);
