-- postgres: 18+
-- A table changes its persistence while a column elsewhere begins to hold its rows: down, it is made again beside its
-- predecessor, and its not-null constraint has its usual name, which is still taken then.

create unlogged table device (
    id bigserial
);
create type state as enum ();
create table reading (
    place text,
    found device[]
);
