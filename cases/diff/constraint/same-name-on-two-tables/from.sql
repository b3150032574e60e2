create table a (
    x integer
);
create table b (
    x integer constraint x_ok check (x > 0)
);

alter table a add constraint x_ok check (x > 0);
