-- Sequences change the column that owns them.

create table a (
    id integer
);
create table b (
    id integer
);
create sequence one;
create sequence two;
create sequence three owned by a.id;

alter sequence one owned by b.id;
alter sequence two owned by a.id;
alter sequence three owned by none;
