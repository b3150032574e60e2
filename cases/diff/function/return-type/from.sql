create function next_number() returns integer language sql as $$ select 1 $$;

create table t (
    id bigint default next_number(),
    constraint id_small check (id < next_number() + 1000)
);
create view v as select next_number()::text as n;
