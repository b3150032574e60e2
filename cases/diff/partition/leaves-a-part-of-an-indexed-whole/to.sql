-- A part of a part becomes a table of its own and keeps its column and its rows, while the table of which both are loses
-- the column and an index over it, and the part between goes.

create table reading (
    place int not null,
    day date not null
)
partition by range (day);
create table reading_2024_north (
    place int not null,
    day date not null,
    value int
);
