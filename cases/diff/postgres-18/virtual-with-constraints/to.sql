-- postgres: 18+
-- Virtual columns with NOT NULL and a check.

create table lines (
    id integer primary key,
    price integer not null
);

alter table lines add column gross integer generated always as (price * 2) virtual not null check (gross > 0);
alter table lines add column net integer generated always as (price / 2) virtual;
