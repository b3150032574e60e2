create domain level as integer check (value >= 2);
create type levels as range (subtype = level);
create table games (
    played levels
);
