-- drop view public.codes
DROP VIEW public.codes;

-- table public.users: change the type of code
-- hazard: rewrites-table: every row is written with the new type of public.users.code
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.users ALTER COLUMN code TYPE bigint;

-- create view public.codes
CREATE VIEW public.codes AS
SELECT id,
    code
   FROM public.users
  WHERE (code > 0);
