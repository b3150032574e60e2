create table owner (
    id integer primary key
);

create table t (
    id integer,
    owner integer,
    constraint t_owner foreign key (owner) references owner (id)
)
partition by range (id);

create table t_rest partition of t default;
