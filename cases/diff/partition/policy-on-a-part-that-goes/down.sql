-- table public.visits: change the type of at
-- hazard: rewrites-table: every row is written with the new type of public.visits.at
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.visits.at may not be one of date, or lose something
ALTER TABLE public.visits ALTER COLUMN at TYPE date USING at::date;

-- create table public.visits_rest
CREATE TABLE public.visits_rest (
    id integer CONSTRAINT visits_id_not_null NOT NULL,
    at date
);
ALTER TABLE public.visits
    ATTACH PARTITION public.visits_rest DEFAULT;
CREATE POLICY known ON public.visits_rest
    USING ((at IS NOT NULL));

-- create view public.known_visits
CREATE VIEW public.known_visits AS
SELECT id
   FROM public.visits_rest
  WHERE (at IS NOT NULL);
