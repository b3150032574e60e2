-- table public.t: add column fax
ALTER TABLE public.t ADD COLUMN fax text;

-- function public.contact(integer): change
CREATE OR REPLACE FUNCTION public.contact(wanted integer)
 RETURNS text
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT t.fax
    FROM public.t
   WHERE (t.id = contact.wanted);
END;
