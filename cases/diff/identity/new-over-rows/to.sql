-- A new identity column is added to a table with rows, which get numbers.

create table t (
    name text
);

alter table t add column id bigint generated always as identity primary key;
