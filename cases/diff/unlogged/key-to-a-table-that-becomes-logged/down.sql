-- table public.a_source: drop constraint a_source_id_fkey
ALTER TABLE public.a_source DROP CONSTRAINT a_source_id_fkey;

-- table public.b_target: change persistence
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.b_target SET LOGGED;

-- table public.c_source: add constraint c_source_id_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.c_source ADD CONSTRAINT c_source_id_fkey FOREIGN KEY (id) REFERENCES public.b_target(id);

-- table public.z_target: change persistence
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.z_target SET UNLOGGED;
