-- There is no cast between the two types at all: point and interval; the data cannot be kept.

create table things (
    id integer primary key,
    what interval
);
