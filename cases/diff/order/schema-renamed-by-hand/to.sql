-- A schema of another name is wanted with the same content; references into it follow.

create table public.orders (
    id integer primary key,
    kind text
);

create schema new_lib;
create type new_lib.kind as enum ('a', 'b');
create function new_lib.make(k new_lib.kind default 'a') returns text language sql immutable as $$ select k::text $$;
create view public.made as select new_lib.make('b') as k;
alter table public.orders add constraint kind_made check (kind <> new_lib.make());
