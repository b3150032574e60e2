-- table public.people: drop column name_lower; add column name_lower
-- hazard: deletes-data: the values of public.people.name_lower are lost
ALTER TABLE public.people DROP COLUMN name_lower;
-- hazard: rewrites-table: every row gets a value for public.people.name_lower
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.people ADD COLUMN name_lower text GENERATED ALWAYS AS (lower(name)) STORED;
