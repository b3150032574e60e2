-- drop function public.named(text)
DROP FUNCTION public.named(text);

-- table public.t: change the type of name
ALTER TABLE public.t ALTER COLUMN name TYPE text;

-- create function public.named(text)
CREATE OR REPLACE FUNCTION public.named(wanted text)
 RETURNS SETOF integer
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT t.id
    FROM public.t
   WHERE (t.name = named.wanted);
END;
COMMENT ON FUNCTION public.named(text) IS 'by name';
