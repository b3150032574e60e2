-- A composite type becomes a table of the same name, an enum a domain, a domain a composite.

create table one (
    a integer
);
create domain two as text check (value = 'x');
create type three as (
    a text
);
