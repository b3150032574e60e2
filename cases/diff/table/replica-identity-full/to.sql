-- The replica identity becomes FULL on one table and NOTHING becomes the default on another.

create table events (
    id integer primary key
);
create table logs (
    id integer primary key
);

alter table events replica identity full;
