-- A column that children repeat changes its type: the parent's change reaches theirs, which cannot be changed alone.
create table event (id bigint, note text);
create table visit (id bigint default 4, note text) inherits (event);
create table long_visit (id bigint, note text, minutes integer) inherits (visit);
create view visits as select * from visit;
create index visit_id on visit (id);
