-- The child becomes the parent and the parent the child.

create table a (
    id integer
);
create table b (
    id integer
);

alter table a inherit b;
