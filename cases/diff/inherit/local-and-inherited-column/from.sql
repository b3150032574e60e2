create table parents (
    id integer
);

create table children (
    note text
) inherits (parents);
