create table hot (
    id integer,
    at date
) partition by range (at);
create table cold (
    id integer,
    at date
) partition by range (at);
create table y2023 (
    id integer,
    at date
);

alter table hot attach partition y2023 for values from ('2023-01-01') to ('2024-01-01');
