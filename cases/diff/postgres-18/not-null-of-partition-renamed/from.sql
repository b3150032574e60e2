-- postgres: 18+
create table reading (
    a integer not null
) partition by range (a);
create table reading_1 (
    a integer not null
);
alter table reading attach partition reading_1 for values from (1) to (9);
