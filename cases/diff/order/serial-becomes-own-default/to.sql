-- A serial column keeps its sequence but draws from it through a function now.

create table t (
    id serial primary key,
    name text
);
create function next_id() returns integer language sql volatile as $$ select nextval('t_id_seq')::integer $$;
alter table t alter column id set default next_id();
