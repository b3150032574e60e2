create table reading (
    a integer,
    c date
) partition by range (a);
create table reading_1 partition of reading for values from (1) to (9);
create index z_by_c on reading using hash (c);
