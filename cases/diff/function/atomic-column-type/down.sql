-- drop function public.named(text)
DROP FUNCTION public.named(text);

-- table public.t: change the type of name
-- hazard: rewrites-table: every row is written with the new type of public.t.name
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.name may not be one of character varying(20), or lose something
ALTER TABLE public.t ALTER COLUMN name TYPE character varying(20);

-- create function public.named(text)
CREATE OR REPLACE FUNCTION public.named(wanted text)
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT t.id
    FROM public.t
   WHERE ((t.name)::text = named.wanted);
END;
COMMENT ON FUNCTION public.named(text) IS 'by name';
