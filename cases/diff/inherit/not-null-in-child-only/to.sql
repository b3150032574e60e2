-- An inherited column is NOT NULL in the child only.

create table cities (
    name text
);
create table capitals () inherits (cities);

alter table capitals alter column name set not null;
