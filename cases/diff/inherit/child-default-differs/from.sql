create table cities (
    name text,
    country text default 'CH'
);
create table capitals () inherits (cities);
