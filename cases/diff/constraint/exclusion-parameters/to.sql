-- The parameters of indexes behind exclusions change in place.
create table booking (
    during int4range,
    room int,
    constraint one_at_a_time exclude using gist (during range_ops with &&) include (room) with (fillfactor = 70) where (room > 0) deferrable,
    constraint apart exclude using gist (during with -|-)
);
