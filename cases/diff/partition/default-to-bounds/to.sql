-- The default partition gets bounds, and another table becomes the default.

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

alter table events attach partition a for values from ('2023-01-01') to ('2024-01-01');
alter table events attach partition b default;
