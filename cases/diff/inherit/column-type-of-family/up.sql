-- table public.cities: change the type of people
-- hazard: rewrites-table: every row is written with the new type of public.cities.people
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.cities ALTER COLUMN people TYPE bigint;
