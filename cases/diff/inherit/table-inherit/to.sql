-- A table that stands alone is attached to a parent; the columns become inherited.

create table cities (
    name text not null,
    people integer
);
create table capitals (
    name text not null,
    people integer,
    country text
);

alter table capitals inherit cities;
