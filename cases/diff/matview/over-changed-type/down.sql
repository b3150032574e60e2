-- drop materialized view public.m
-- hazard: blocks-reads: public.m cannot be read until its query has run
DROP MATERIALIZED VIEW public.m;

-- table public.t: change the type of id
-- hazard: rewrites-table: every row is written with the new type of public.t.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.id may not be one of integer, or lose something
ALTER TABLE public.t ALTER COLUMN id TYPE integer;

-- create materialized view public.m
CREATE MATERIALIZED VIEW public.m AS
SELECT id,
    sum(x) AS total
   FROM public.t
  GROUP BY id;
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);
CREATE INDEX m_total ON public.m USING btree (total) WHERE (total > 10);
