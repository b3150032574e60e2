-- table public.t: change the type of took
-- hazard: rewrites-table: every row is written with the new type of public.t.took
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.took may not be one of integer, or lose something
ALTER TABLE public.t ALTER COLUMN took TYPE integer USING extract(epoch FROM took)::integer;
