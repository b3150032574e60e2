-- An access method is added, with a table that uses it.

create table plain_events (
    id integer primary key
);

create access method stemma_heap type table handler heap_tableam_handler;
create table events (
    id integer primary key
) using stemma_heap;
