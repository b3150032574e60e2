create table t (
    a integer,
    b integer
);
create statistics t_ab (dependencies) on a, b, (a + b) from t;
