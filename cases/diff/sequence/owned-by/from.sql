create table a (
    id integer
);
create table b (
    id integer
);
create sequence one;
create sequence two;
create sequence three owned by a.id;

alter sequence one owned by a.id;
