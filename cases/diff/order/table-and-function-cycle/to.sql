-- A table's check calls a function that takes rows of the table.

create table t (
    a integer,
    b integer
);
create function is_good(t) returns boolean language sql immutable as $$ select $1.a < $1.b $$;
alter table t add constraint good check (is_good(t));
