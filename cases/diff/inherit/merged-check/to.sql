-- A check on the parent is merged with the child's own.

create table cities (
    name text,
    people integer
);
create table capitals () inherits (cities);
alter table only capitals add constraint people_positive check (people > 0);

alter table cities add constraint people_positive check (people > 0);
