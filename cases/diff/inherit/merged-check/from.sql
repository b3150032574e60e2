create table cities (
    name text,
    people integer
);
create table capitals () inherits (cities);
alter table only capitals add constraint people_positive check (people > 0);
