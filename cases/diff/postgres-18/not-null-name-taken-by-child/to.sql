-- postgres: 18+
-- Tables become children and get the parent's new column first, with a not-null constraint named after the parent.
create table event (at date, id integer not null);
create table party (at date, place text) inherits (event);
create table dinner (at date, id integer not null) inherits (event);
