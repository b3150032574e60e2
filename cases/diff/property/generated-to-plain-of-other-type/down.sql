-- table public.t: drop column b; add column b
-- hazard: deletes-data: the values of public.t.b are lost
ALTER TABLE public.t DROP COLUMN b;
-- hazard: rewrites-table: every row gets a value for public.t.b
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a + 1)) STORED;
