-- function public.contact(integer): change
CREATE OR REPLACE FUNCTION public.contact(wanted integer)
 RETURNS text
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT ('number '::text || t.id)
    FROM public.t
   WHERE (t.id = contact.wanted);
END;

-- table public.t: drop column fax
-- hazard: deletes-data: the values of public.t.fax are lost
ALTER TABLE public.t DROP COLUMN fax;
