-- A column changes its type, and a new table has a column for rows of the table.

create table items (
    a integer
);
create table notes (
    id integer,
    about items
);
