create table t (
    a integer,
    b integer,
    c text
);

create statistics t_old on a, c from t;
create statistics t_ab (ndistinct) on a, b from t;
