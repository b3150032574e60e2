-- drop view public.kinds
DROP VIEW public.kinds;

-- table public.events: drop policy own; drop trigger events_note; change the type of kind and more
DROP POLICY own ON public.events;
DROP TRIGGER events_note ON public.events;
-- hazard: rewrites-table: every row is written with the new type of public.events.kind
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.events.kind may not be one of integer, or lose something
ALTER TABLE public.events ALTER COLUMN kind TYPE integer;
CREATE TRIGGER events_note
    BEFORE UPDATE ON public.events
    FOR EACH ROW WHEN ((old.kind <> new.kind))
    EXECUTE FUNCTION public.note();
CREATE POLICY own ON public.events
    USING ((kind > 0));

-- create view public.kinds
CREATE VIEW public.kinds AS
SELECT kind,
    count(*) AS n
   FROM public.events
  GROUP BY kind;
