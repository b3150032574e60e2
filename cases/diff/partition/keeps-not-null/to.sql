-- The whole allows nulls, its partition does not.

create table reading (
    a integer,
    b integer
) partition by range (a);
create table reading_1 (
    a integer not null,
    b integer
);
alter table reading attach partition reading_1 for values from (1) to (9);
