-- The parameters of an index of a partitioned table and of its key change; the server sets none in place.

create table reading (
    a integer,
    constraint one unique (a) with (fillfactor = 70)
) partition by range (a);
create index two on reading (a) with (fillfactor = 70);
