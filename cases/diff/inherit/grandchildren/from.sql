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

alter table b inherit a;
