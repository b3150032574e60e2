-- A partition has an index of its own that is like two of the whole.

create table reading (
    id integer,
    name integer
) partition by hash (id);
create index one on reading using brin (name);
create index two on reading using brin (name);
create table reading_1 partition of reading for values with (modulus 4, remainder 0);
create index a_own on reading_1 using brin (name);
