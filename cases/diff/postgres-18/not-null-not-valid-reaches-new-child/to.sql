-- postgres: 18+
-- A not-null constraint that was not looked at counts as looked at in a child that is made below it. For a child that
-- was there before, it is made again when the child stands, whether that is new or gets other parents.

create table base (id int);
create table old () inherits (base);
create table new (more int) inherits (base);
create table below () inherits (new);
create table own (id int) inherits (base);
create table other (id int, more int);
create table moved (extra int) inherits (base);
alter table base add constraint is_there not null id not valid;
create table late () inherits (base);
