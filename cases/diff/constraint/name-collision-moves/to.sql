-- The names of two constraints are swapped.

create table t (
    x integer,
    y integer
);

alter table t add constraint two check (x > 0);
alter table t add constraint one check (y > 0);
