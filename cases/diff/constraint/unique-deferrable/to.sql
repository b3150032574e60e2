-- Unique constraints become deferrable, and initially deferred.

create table slots (
    id integer primary key,
    position integer,
    rank integer
);

alter table slots add constraint slots_position unique (position) deferrable initially immediate;
alter table slots add constraint slots_rank unique (rank);
