-- postgres: 18+
create table device (
    id bigserial
);
create type state as enum ();
create table reading (
    place text,
    found state[]
);
