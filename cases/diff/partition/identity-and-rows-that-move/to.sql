-- A divided table becomes a plain partition of a table with an identity column: its rows keep their numbers.

create table whole (id integer generated always as identity, r text) partition by list (id);
create table part partition of whole for values in (20);
