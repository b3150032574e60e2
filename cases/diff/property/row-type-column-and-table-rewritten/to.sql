-- A table gets a generated column and changes the type of another one, and columns elsewhere hold its rows.

create table items (
    a bigint,
    b text,
    c integer generated always as (length(b)) stored
);
create table notes (
    id integer,
    about items not null
);
