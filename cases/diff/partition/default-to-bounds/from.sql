create table events (
    id integer,
    at date
) partition by range (at);
create table a (
    id integer,
    at date
);
create table b (
    id integer,
    at date
);

alter table events attach partition a default;
