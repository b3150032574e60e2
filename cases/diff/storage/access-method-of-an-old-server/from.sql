create access method stemma_heap type table handler heap_tableam_handler;

create table events (
    id integer primary key,
    note text
);

create materialized view notes as select note from events;
create index notes_note on notes (note);

create table seen (
    event integer references events
);
