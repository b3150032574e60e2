create table t (
    id integer primary key,
    a integer,
    b integer
);

alter table t add constraint t_a unique (a);
