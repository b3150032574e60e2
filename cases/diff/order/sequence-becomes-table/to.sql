-- A sequence becomes a table of the same name, a table a sequence, an index a table.

create table base (
    id integer
);

create table one (
    id integer
);
create sequence two;
create table three (
    id integer
);
