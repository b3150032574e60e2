-- A table and a materialized view move to another access method; before version 15 they are made again for that.

create access method stemma_heap type table handler heap_tableam_handler;

create table events (
    id integer primary key,
    note text
) using stemma_heap;

create materialized view notes using stemma_heap as select note from events;
create index notes_note on notes (note);

create table seen (
    event integer references events
);
