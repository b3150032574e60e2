-- Another table has a column of the table's row type; the table changes a column that this one does not hold.

create table inner_one (
    a integer,
    b text
);
create table outer_one (
    id integer primary key,
    inner_one inner_one
);
