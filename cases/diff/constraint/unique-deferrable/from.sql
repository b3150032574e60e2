create table slots (
    id integer primary key,
    position integer,
    rank integer
);

alter table slots add constraint slots_position unique (position);
alter table slots add constraint slots_rank unique (rank) deferrable initially deferred;
