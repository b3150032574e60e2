-- drop view public.known_visits
DROP VIEW public.known_visits;

-- drop table public.visits_rest
-- hazard: deletes-data: the rows of public.visits_rest are lost
DROP TABLE public.visits_rest;

-- table public.visits: change the type of at
-- hazard: rewrites-table: every row is written with the new type of public.visits.at
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.visits ALTER COLUMN at TYPE text;
