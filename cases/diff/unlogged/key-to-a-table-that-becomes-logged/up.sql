-- table public.c_source: drop constraint c_source_id_fkey
ALTER TABLE public.c_source DROP CONSTRAINT c_source_id_fkey;

-- table public.b_target: change persistence
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.b_target SET UNLOGGED;

-- table public.z_target: change persistence
-- hazard: rewrites-table: the table is copied
-- hazard: blocks-reads: the table is locked until the copy ends
ALTER TABLE public.z_target SET LOGGED;

-- table public.a_source: add constraint a_source_id_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.a_source ADD CONSTRAINT a_source_id_fkey FOREIGN KEY (id) REFERENCES public.z_target(id);
