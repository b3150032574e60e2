-- table public.people: generate shown anew; drop column first_name
-- hazard: rewrites-table: every row gets a new value for public.people.shown
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.people ALTER COLUMN shown SET EXPRESSION AS (upper(nick_name));
-- hazard: deletes-data: the values of public.people.first_name are lost
ALTER TABLE public.people DROP COLUMN first_name;
