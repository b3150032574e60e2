-- The table and the function of a cycle both change: a new column, a new body.

create table t (
    a integer,
    b integer,
    c integer default 0
);
create function is_good(whole t) returns boolean language sql immutable as $$ select $1.a < $1.b $$;
alter table t add constraint good check (is_good(t));
