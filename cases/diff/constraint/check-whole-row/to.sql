-- A check over the whole row, and one on a system column.

create table t (
    a integer,
    b integer
);

alter table t add constraint not_all_null check (t is not null);
alter table t add constraint of_this_table check (tableoid <> 0);
