-- table public.events: no default of kind; drop column new
ALTER TABLE ONLY public.events ALTER COLUMN kind DROP DEFAULT;
-- hazard: deletes-data: the values of public.events.new are lost; if public.events.old is the same thing, make this again with --rename OLD=NEW
ALTER TABLE public.events DROP COLUMN new;

-- table public.events_2023: no default of kind
ALTER TABLE public.events_2023 ALTER COLUMN kind DROP DEFAULT;

-- table public.events: change the type of id; change the type of kind; add column old
-- hazard: rewrites-table: every row is written with the new type of public.events.id
-- hazard: rewrites-table: every row is written with the new type of public.events.kind
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.events.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a value of public.events.kind may not be one of character varying(10), or lose something
ALTER TABLE public.events
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN kind TYPE character varying(10);
ALTER TABLE public.events ADD COLUMN old text;
