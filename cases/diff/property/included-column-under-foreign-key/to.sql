-- A column changes its type that a unique constraint only includes, and a foreign key points at that constraint.

create table t (
    a integer,
    b integer,
    unique (a) include (b)
);
alter table t add constraint t_self foreign key (a) references t (a);
