-- function bodies are not checked while they are made: what they name may come later
SET check_function_bodies = off;

-- drop view public.open_tickets
DROP VIEW public.open_tickets;

-- table public.tickets: drop index tickets_open; no default of state
DROP INDEX public.tickets_open;
ALTER TABLE public.tickets ALTER COLUMN state DROP DEFAULT;

-- drop function public.tickets_in(public.state)
DROP FUNCTION public.tickets_in(public.state);

-- enum type public.state: make room for its successor; create
ALTER TYPE public.state RENAME TO state__old;
CREATE TYPE public.state AS ENUM (
    'open',
    'closed'
);

-- create function public.tickets_in(public.state)
CREATE OR REPLACE FUNCTION public.tickets_in(wanted public.state)
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$
    select count(*) from tickets where state = wanted
$function$;

-- table public.tickets: change the type of state, default of state; create index tickets_open
-- hazard: rewrites-table: every row is written with the new type of public.tickets.state
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.tickets.state that the type no longer has stops it
ALTER TABLE public.tickets
    ALTER COLUMN state TYPE public.state USING state::text::public.state,
    ALTER COLUMN state SET DEFAULT 'open'::public.state;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX tickets_open ON public.tickets USING btree (id) WHERE (state = 'open'::public.state);

-- enum type public.state: drop its predecessor
DROP TYPE public.state__old;

-- create view public.open_tickets
CREATE VIEW public.open_tickets AS
SELECT id,
    state
   FROM public.tickets
  WHERE (state <> 'closed'::public.state);
