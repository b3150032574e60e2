-- postgres: 17+
-- A partitioned table names the access method of its future partitions.

create access method stemma_heap type table handler heap_tableam_handler;

create table events (
    at date
) partition by range (at) using stemma_heap;
