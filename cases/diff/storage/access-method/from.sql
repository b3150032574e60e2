-- postgres: 15+

create access method stemma_heap type table handler heap_tableam_handler;

create table events (
    id integer primary key,
    note text
);
