-- drop statistics public.s
DROP STATISTICS public.s;

-- drop materialized view public.m
DROP MATERIALIZED VIEW public.m;

-- drop view public.v
DROP VIEW public.v;

-- table public.t: drop rule r
DROP RULE r ON public.t;

-- domain public.d: rename constraint c
ALTER DOMAIN public.d RENAME CONSTRAINT c TO c2;

-- table public.t: create rule r2; rename trigger tr; rename policy p
CREATE RULE r2 AS
    ON DELETE TO public.t DO NOTHING;
ALTER TRIGGER tr ON public.t RENAME TO tr2;
ALTER POLICY p ON public.t RENAME TO p2;

-- create view public.v2
CREATE VIEW public.v2 AS
SELECT id
   FROM public.t;

-- create materialized view public.m2
CREATE MATERIALIZED VIEW public.m2 AS
SELECT id
   FROM public.t;

-- create statistics public.s2
CREATE STATISTICS public.s2 ON id, x FROM public.t;
