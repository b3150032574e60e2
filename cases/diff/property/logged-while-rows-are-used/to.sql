-- A table becomes a logged one while a column elsewhere holds its rows.

create table items (
    a integer
);
create table notes (
    about items
);
