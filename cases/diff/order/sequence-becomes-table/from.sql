create table base (
    id integer
);

create sequence one;
create table two (
    id integer
);
create index three on base (id);
