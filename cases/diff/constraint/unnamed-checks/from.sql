create table t (
    a integer check (a > 0) check (a < 100) check (a <> 50),
    b integer check (b > 0),
    check (a <> b)
);
