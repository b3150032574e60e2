-- postgres: 15+
-- A partitioned table names a tablespace for partitions to come, one partition and its indexes move, and one table's
-- future partitions go to the default again while those that are there stay.
create table events (id bigint not null, at date not null,
    primary key (id, at) using index tablespace stemma_case_space) partition by range (at)
    tablespace stemma_case_space;
create index events_at on events (at) tablespace stemma_case_space;
create table events_old partition of events for values from ('2025-01-01') to ('2026-01-01')
    tablespace stemma_case_space;
create table events_new partition of events for values from ('2026-01-01') to ('2027-01-01')
    partition by hash (id);
create table events_new_0 partition of events_new for values with (modulus 1, remainder 0);
create table parts (id bigint) partition by list (id);
create table parts_one partition of parts for values in (1) tablespace stemma_case_space;
create table parts_two partition of parts for values in (2);
