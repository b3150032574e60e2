-- The return type of a function changes; a view, a default and a check use it.

create function next_number() returns bigint language sql as $$ select 1::bigint $$;

create table t (
    id bigint default next_number(),
    constraint id_small check (id < next_number() + 1000)
);
create view v as select next_number()::text as n;
