-- postgres: 15+
-- A table moves to an access method of our own making.

create access method stemma_heap type table handler heap_tableam_handler;

create table events (
    id integer primary key,
    note text
) using stemma_heap;
