-- A right to a whole table becomes a right to one of its columns; another one had both.

create table account (
    id integer,
    name text
);
grant select on account to public;
grant references (id), references (name) on account to public;
