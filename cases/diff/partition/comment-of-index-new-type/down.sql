-- table public.reading: change the type of degrees
-- hazard: rewrites-table: every row is written with the new type of public.reading.degrees
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.reading.degrees may not be one of integer, or lose something
ALTER TABLE public.reading ALTER COLUMN degrees TYPE integer;
