-- A view calls a function that takes rows of the view; PostgreSQL itself can only dump that with a trick.

create view v as select 1 as a;
create function twice(v) returns integer language sql immutable as $$ select $1.a * 2 $$;
create or replace view v as select 1 as a union all select twice(row(2)::v);
