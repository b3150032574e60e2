-- Two schemas refer to each other: a foreign key one way, a view the other way.

create schema core;
create schema report;
create table core.accounts (
    id integer primary key
);
create table report.runs (
    id integer primary key
);

alter table report.runs add column account_id integer references core.accounts (id);
create view core.accounts_with_runs as
    select a.id, count(r.id) as runs from core.accounts a left join report.runs r on r.account_id = a.id group by a.id;
