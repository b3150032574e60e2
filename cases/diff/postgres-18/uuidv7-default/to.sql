-- postgres: 18+
-- A default calls a function that only this server has.

create table t (
    n integer
);

alter table t add column id uuid default uuidv7();
