create table cities (
    name text
);
create table capitals () inherits (cities);
