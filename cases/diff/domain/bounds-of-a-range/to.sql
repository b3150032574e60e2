-- A domain gets another check while ranges of its values are held by a column.

create domain level as integer check (value >= 2 or value = 0);
create type levels as range (subtype = level);
create table games (
    played levels
);
