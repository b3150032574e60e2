-- A view whose rows are values of a column gets other columns.

create table board (
    id integer primary key,
    name text
);
create view short as select name, length(name) as size from board;
create table log (
    id integer primary key,
    was short
);
