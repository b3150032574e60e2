create table public.orders (
    id integer primary key,
    kind text
);

create schema old_lib;
create type old_lib.kind as enum ('a', 'b');
create function old_lib.make(k old_lib.kind default 'a') returns text language sql immutable as $$ select k::text $$;
create view public.made as select old_lib.make('b') as k;
alter table public.orders add constraint kind_made check (kind <> old_lib.make());
