-- A table, its column, its type, its constraint, a function and a schema all have one name.

create schema same;
create table same.same (
    same integer constraint same check (same.same > 0)
);
create function same.same(same.same) returns integer language sql immutable as $$ select ($1).same $$;
create view same.same_view as select s.same as same, same.same(s) as f from same.same s;
create index same_index on same.same (same);
