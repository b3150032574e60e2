-- An index of the same name is wanted on another table.

create table a (
    x integer
);
create table b (
    x integer
);

create index the_index on b (x);
