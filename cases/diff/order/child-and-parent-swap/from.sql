create table a (
    id integer
);
create table b (
    id integer
);

alter table b inherit a;
