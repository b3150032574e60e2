create table t (
    a integer,
    b integer
);

create statistics t_ab on a, b from t;
alter statistics t_ab set statistics 77;
comment on statistics t_ab is 'kept';
