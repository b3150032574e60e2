-- Three generations: the middle one leaves its parent, the last stays with it.

create table a (
    id integer
);
create table b (
    id integer
);
create table c (
    id integer
);
alter table c inherit b;
