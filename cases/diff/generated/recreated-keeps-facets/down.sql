-- table public.people: generate short anew
-- hazard: rewrites-table: every row gets a new value for public.people.short
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a new value of public.people.short may break NOT NULL, people_short
ALTER TABLE public.people ALTER COLUMN short SET EXPRESSION AS (substr(name, 1, 3));
