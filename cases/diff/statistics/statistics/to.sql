-- Extended statistics come, go and change their kinds and target.

create table t (
    a integer,
    b integer,
    c text
);

create statistics t_ab (ndistinct, dependencies) on a, b from t;
create statistics t_abc (mcv) on a, b, c from t;
alter statistics t_abc set statistics 500;
comment on statistics t_abc is 'belongs together';
