-- A second index on a column of a partitioned table: the server has given its part the name that the first one's had.

create table reading (
    a integer,
    c date
) partition by range (a);
create table reading_1 partition of reading for values from (1) to (9);
create index a_by_c on reading (c);
create index z_by_c on reading using hash (c);
