-- table public.people: add column first_name; generate shown anew
ALTER TABLE public.people ADD COLUMN first_name text;
-- hazard: rewrites-table: every row gets a new value for public.people.shown
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.people ALTER COLUMN shown SET EXPRESSION AS (upper(first_name));
