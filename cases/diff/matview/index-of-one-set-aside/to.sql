-- A column comes to hold rows of a materialized view that is made again: on the way down the view steps aside until
-- the column has left it, and its index with it.

create table source (
    id bigint,
    at date
)
partition by list (id);

create materialized view daily as
select id, at from source;

create index daily_at on daily (at);

create table log (
    entry daily
);
