create table event (id integer, note text);
create table visit (id integer default 3, note text) inherits (event);
create table long_visit (id integer, note text, minutes integer) inherits (visit);
create view visits as select * from visit;
create index visit_id on visit (id);
