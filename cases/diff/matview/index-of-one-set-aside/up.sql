-- drop materialized view public.daily
-- hazard: blocks-reads: public.daily cannot be read until its query has run
DROP MATERIALIZED VIEW public.daily;

-- table public.source: make room for its successor; create; copy the rows and more
ALTER TABLE public.source RENAME TO source__old;
CREATE TABLE public.source (
    id bigint,
    at date
)
PARTITION BY LIST (id);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.source as it is now stops it
INSERT INTO public.source (id, at)
    SELECT id, at FROM public.source__old;
DROP TABLE public.source__old;

-- create materialized view public.daily
CREATE MATERIALIZED VIEW public.daily AS
SELECT id,
    at
   FROM public.source;
CREATE INDEX daily_at ON public.daily USING btree (at);

-- table public.log: change the type of entry
-- hazard: rewrites-table: every row is written with the new type of public.log.entry
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.log.entry may not be one of public.daily, or lose something
ALTER TABLE public.log ALTER COLUMN entry TYPE public.daily USING entry::public.daily;
