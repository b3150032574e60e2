create table a (
    id integer primary key
);
create table t (
    id integer,
    kept integer
);

alter table t add column gone integer references a;
alter table t add constraint t_key primary key (id, gone);
alter table t add constraint t_check check (gone > kept);
create index t_gone on t (kept, gone);
create unique index t_unique on t (kept) where gone > 0;
