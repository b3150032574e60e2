-- table public.things: change the type of what
-- hazard: rewrites-table: every row is written with the new type of public.things.what
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.things.what may not be one of interval, or lose something
ALTER TABLE public.things ALTER COLUMN what TYPE interval USING what::text::interval;
