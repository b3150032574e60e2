-- postgres: 18+
-- A virtual column is added to a table whose rows are values of a column elsewhere. The server refuses that in place.

create table point_in_time (
    note text[],
    size integer generated always as (cardinality(note)) virtual
);
create table log (
    id integer,
    happened point_in_time
);
