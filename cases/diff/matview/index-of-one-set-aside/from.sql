create table source (
    id bigint,
    at date
)
partition by hash (id);

create materialized view daily as
select id, at from source;

create index daily_at on daily (at);

create table log (
    entry text
);
