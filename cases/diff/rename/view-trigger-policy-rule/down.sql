-- drop statistics public.s2
DROP STATISTICS public.s2;

-- drop materialized view public.m2
DROP MATERIALIZED VIEW public.m2;

-- drop view public.v2
DROP VIEW public.v2;

-- table public.t: drop rule r2
DROP RULE r2 ON public.t;

-- domain public.d: rename constraint c2
ALTER DOMAIN public.d RENAME CONSTRAINT c2 TO c;

-- table public.t: create rule r; rename trigger tr2; rename policy p2
CREATE RULE r AS
    ON DELETE TO public.t DO NOTHING;
ALTER TRIGGER tr2 ON public.t RENAME TO tr;
ALTER POLICY p2 ON public.t RENAME TO p;

-- create view public.v
CREATE VIEW public.v AS
SELECT id
   FROM public.t;

-- create materialized view public.m
CREATE MATERIALIZED VIEW public.m AS
SELECT id
   FROM public.t;

-- create statistics public.s
CREATE STATISTICS public.s ON id, x FROM public.t;
