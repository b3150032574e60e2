-- Partitions are detached and shall not keep the foreign key of the whole; one shall.

create table u (
    id integer primary key
);
create table t (
    id integer,
    constraint t_u foreign key (id) references u (id)
) partition by range (id);
create table t_1 (
    id integer
) partition by range (id);
create table t_1_1 (
    id integer
);
create table t_2 (
    id integer
);
create table t_3 (
    id integer,
    constraint t_u foreign key (id) references u (id)
);
