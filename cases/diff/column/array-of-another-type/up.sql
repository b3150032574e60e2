-- table public.log: change the type of things
-- hazard: rewrites-table: every row is written with the new type of public.log.things
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.log.things may not be one of public.pair[], or lose something
ALTER TABLE public.log ALTER COLUMN things TYPE public.pair[] USING things::text::public.pair[];
