-- A table of a type has another primary key than before: there is room for one at a time.

create type pair as (
    "Odd" numeric,
    note text
);

create table zeta of pair (
    primary key (note)
);
