create table t (
    x integer,
    y integer
);

alter table t add constraint one check (x > 0);
alter table t add constraint two check (y > 0);
