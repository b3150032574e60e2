-- enum type public.state: add label stuck
ALTER TYPE public.state ADD VALUE 'stuck' AFTER 'open';
-- stemma: commit

-- create function public.is_stuck(public.state)
CREATE OR REPLACE FUNCTION public.is_stuck(s public.state DEFAULT 'stuck'::public.state)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (s = 'stuck'::public.state);

-- create table public.reports
CREATE TABLE public.reports (
    states public.state[] DEFAULT ARRAY['open'::public.state, 'stuck'::public.state],
    sad boolean GENERATED ALWAYS AS (public.is_stuck('stuck'::public.state)) STORED
);

-- table public.tickets: default of state; add constraint not_both; create index tickets_stuck
ALTER TABLE public.tickets ALTER COLUMN state SET DEFAULT 'stuck'::public.state;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break not_both stop it
ALTER TABLE public.tickets ADD CONSTRAINT not_both CHECK (((state <> 'stuck'::public.state) OR (id > 0)));
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX tickets_stuck ON public.tickets USING btree (id) WHERE (state = 'stuck'::public.state);

-- create view public.stuck
CREATE VIEW public.stuck AS
SELECT id
   FROM public.tickets
  WHERE ((state = 'stuck'::public.state) OR (state > 'open'::public.state));
