create foreign data wrapper dummy;
create server here foreign data wrapper dummy;
create table events (
    id integer,
    at date
) partition by range (at);
create table parents (
    id integer
);
