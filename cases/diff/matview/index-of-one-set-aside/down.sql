-- table public.source: make room for its successor
ALTER TABLE public.source RENAME TO source__old;

-- materialized view public.daily: drop index daily_at; make room for its successor
DROP INDEX public.daily_at;
ALTER MATERIALIZED VIEW public.daily RENAME TO daily__old;

-- table public.log: change the type of entry
-- hazard: rewrites-table: every row is written with the new type of public.log.entry
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.log ALTER COLUMN entry TYPE text;

-- create table public.source
CREATE TABLE public.source (
    id bigint,
    at date
)
PARTITION BY HASH (id);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.source as it is now stops it
INSERT INTO public.source (id, at)
    SELECT id, at FROM public.source__old;

-- create materialized view public.daily
CREATE MATERIALIZED VIEW public.daily AS
SELECT id,
    at
   FROM public.source;
CREATE INDEX daily_at ON public.daily USING btree (at);
DROP MATERIALIZED VIEW public.daily__old;

-- table public.source: drop its predecessor
DROP TABLE public.source__old;
