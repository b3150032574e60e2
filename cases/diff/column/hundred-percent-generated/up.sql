-- table public.t: add columns twice, constant
-- hazard: rewrites-table: every row gets a value for public.t.twice
-- hazard: rewrites-table: every row gets a value for public.t.constant
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t
    ADD COLUMN twice integer GENERATED ALWAYS AS ((1 + 1)) STORED,
    ADD COLUMN constant text GENERATED ALWAYS AS ('x'::text) STORED;
