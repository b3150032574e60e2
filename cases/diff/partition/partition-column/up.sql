-- table public.events: drop column old; change the type of id; change the type of kind and more
-- hazard: deletes-data: the values of public.events.old are lost; if public.events.new is the same thing, make this again with --rename OLD=NEW
ALTER TABLE public.events DROP COLUMN old;
-- hazard: rewrites-table: every row is written with the new type of public.events.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.events
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN kind TYPE character varying(20);
ALTER TABLE public.events ADD COLUMN new text;
ALTER TABLE ONLY public.events ALTER COLUMN kind SET DEFAULT 'x'::character varying;

-- table public.events_2023: default of kind
ALTER TABLE public.events_2023 ALTER COLUMN kind SET DEFAULT 'x'::character varying;
