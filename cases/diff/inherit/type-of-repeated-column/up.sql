-- drop view public.visits
DROP VIEW public.visits;

-- table public.event: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.event.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.event ALTER COLUMN id TYPE bigint;

-- table public.visit: default of id
ALTER TABLE ONLY public.visit ALTER COLUMN id SET DEFAULT 4;

-- table public.long_visit: default of id
ALTER TABLE public.long_visit ALTER COLUMN id SET DEFAULT 4;

-- create view public.visits
CREATE VIEW public.visits AS
SELECT id,
    note
   FROM public.visit;
