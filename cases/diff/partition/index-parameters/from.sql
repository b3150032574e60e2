create table reading (
    a integer,
    constraint one unique (a) with (fillfactor = 60)
) partition by range (a);
create index two on reading (a) with (fillfactor = 60);
