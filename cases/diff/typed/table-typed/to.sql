-- A typed table is added, with its own constraints.

create type person as (
    name text,
    born date
);

create table people of person (
    name with options not null default 'nobody',
    primary key (name)
);
