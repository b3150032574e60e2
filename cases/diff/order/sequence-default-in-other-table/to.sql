-- A table draws its numbers from another table's serial; that column goes.

create table a (
    x integer
);
create table b (
    id integer default 0
);
