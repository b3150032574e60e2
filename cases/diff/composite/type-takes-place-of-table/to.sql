-- A table goes, and a type of its name comes, while a column has it as its type.

create type pair as range (
    subtype = text
);
create table log (
    id integer,
    what pair
);
