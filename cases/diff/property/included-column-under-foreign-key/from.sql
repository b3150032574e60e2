create table t (
    a integer,
    b text,
    unique (a) include (b)
);
alter table t add constraint t_self foreign key (a) references t (a);
