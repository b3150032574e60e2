-- A foreign key gets another name, and a partition a foreign key with the old one, which its part of the other would
-- still have.

create table owner (
    id integer primary key
);

create table t (
    id integer,
    owner integer,
    constraint t_has_owner foreign key (owner) references owner (id)
)
partition by range (id);

create table t_rest partition of t default;

alter table t_rest add constraint t_owner foreign key (id) references owner (id);
