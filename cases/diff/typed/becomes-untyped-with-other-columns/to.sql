-- A table of a type becomes an ordinary one with other columns; the type goes.

create table people (
    id integer default 2 not null
);
