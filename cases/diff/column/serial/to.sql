-- A serial column is added, with its sequence; another goes.

create table tickets (
    name text
);

alter table tickets add column number bigserial;
