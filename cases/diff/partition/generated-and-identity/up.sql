-- table public.events: add column year
-- hazard: rewrites-table: every row gets a value for public.events.year
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.events ADD COLUMN year integer GENERATED ALWAYS AS (EXTRACT(year FROM at)) STORED;
