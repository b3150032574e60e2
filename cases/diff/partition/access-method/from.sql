-- postgres: 17+

create access method stemma_heap type table handler heap_tableam_handler;

create table events (
    at date
) partition by range (at);
