-- A NOT NULL column with a default is added to a table with rows.

create table users (
    id integer primary key
);

alter table users add column active boolean not null default true;
alter table users add column joined timestamptz not null default now();
