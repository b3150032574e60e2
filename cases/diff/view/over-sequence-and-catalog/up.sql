-- create view public.fixed
CREATE VIEW public.fixed (a, b) AS
VALUES (1,'x'::text), (2,NULL::text);

-- create view public.nothing
CREATE VIEW public.nothing AS
SELECT;

-- create view public.our_tables
CREATE VIEW public.our_tables AS
SELECT c.oid,
    c.relname,
    n.nspname
   FROM (pg_class c
     JOIN pg_namespace n ON ((n.oid = c.relnamespace)));

-- create view public.position
CREATE VIEW public."position" AS
SELECT last_value,
    is_called
   FROM public.numbers;

-- create view public.settings
CREATE VIEW public.settings AS
SELECT name,
    setting
   FROM pg_settings
  WHERE (name = 'work_mem'::text);
