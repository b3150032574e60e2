-- table public.t: change its type; add column odd; drop constraint t_pkey and more
ALTER TABLE public.t NOT OF;
ALTER TABLE public.t ADD COLUMN odd text;
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
ALTER TABLE public.t ALTER COLUMN note DROP NOT NULL;
-- hazard: deletes-data: the values of public.t.y are lost
ALTER TABLE public.t DROP COLUMN y;
-- hazard: rewrites-table: every row is written with the new type of public.t.note
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.note may not be one of character varying(20), or lose something
ALTER TABLE public.t ALTER COLUMN note TYPE character varying(20);
