-- create function public.names(integer)
CREATE OR REPLACE FUNCTION public.names(min integer)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT t.name
    FROM public.t
   WHERE (t.id >= names.min)
   ORDER BY t.name;
END;

-- function public.one(): change
CREATE OR REPLACE FUNCTION public.one()
 RETURNS integer
 LANGUAGE sql
RETURN (1 + 0);

-- create procedure public.add(integer, text)
CREATE OR REPLACE PROCEDURE public.add(IN id integer, IN name text)
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO public.t (id, name)
   VALUES (add.id, add.name);
 UPDATE public.t SET name = upper(t.name)
   WHERE (t.id = add.id);
END;
