-- A table is made with its access method named; nothing but the name of the default is said, so nothing changes but the column.

create table events (
    id integer primary key
) using heap;

alter table events add column note text;
