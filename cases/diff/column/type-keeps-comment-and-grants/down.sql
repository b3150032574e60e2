-- table public.people: change the type of age
-- hazard: rewrites-table: every row is written with the new type of public.people.age
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.people.age may not be one of smallint, or lose something
ALTER TABLE public.people ALTER COLUMN age TYPE smallint;
