-- drop materialized view public.c
-- hazard: blocks-reads: public.c cannot be read until its query has run
DROP MATERIALIZED VIEW public.c;

-- drop materialized view public.b
-- hazard: blocks-reads: public.b cannot be read until its query has run
DROP MATERIALIZED VIEW public.b;

-- replace materialized view public.a
-- hazard: blocks-reads: public.a cannot be read until its query has run
DROP MATERIALIZED VIEW public.a;
CREATE MATERIALIZED VIEW public.a AS
SELECT id,
    y
   FROM public.t;

-- create materialized view public.b
CREATE MATERIALIZED VIEW public.b AS
SELECT id,
    y
   FROM public.a;
CREATE INDEX b_y ON public.b USING btree (y);

-- create materialized view public.c
CREATE MATERIALIZED VIEW public.c AS
SELECT b.id
   FROM (public.b
     JOIN public.a USING (id));
