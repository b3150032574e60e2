-- drop view public.fixed
DROP VIEW public.fixed;

-- drop view public.nothing
DROP VIEW public.nothing;

-- drop view public.our_tables
DROP VIEW public.our_tables;

-- drop view public.position
DROP VIEW public."position";

-- drop view public.settings
DROP VIEW public.settings;
