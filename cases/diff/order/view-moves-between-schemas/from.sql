create schema lib;

create function public.make() returns text language sql immutable as $$ select 'x' $$;
create view public.v as select make() as m;
create table t (
    id integer primary key,
    x text default public.make()
);
