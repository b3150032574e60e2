-- table public.cities: change the type of people
-- hazard: rewrites-table: every row is written with the new type of public.cities.people
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.cities.people may not be one of integer, or lose something
ALTER TABLE public.cities ALTER COLUMN people TYPE integer;
