create table base (
    id integer primary key
);
create table lines (
    id integer
);

create view shown as select id from base;
