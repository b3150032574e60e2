-- create function public.c()
CREATE OR REPLACE FUNCTION public.c()
 RETURNS integer
 LANGUAGE sql
RETURN 1;

-- create function public.b()
CREATE OR REPLACE FUNCTION public.b()
 RETURNS integer
 LANGUAGE sql
RETURN (public.c() + 1);

-- create function public.a()
CREATE OR REPLACE FUNCTION public.a()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (public.b() + public.c());
END;
