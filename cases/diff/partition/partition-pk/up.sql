-- table public.events: add constraint events_kinds
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.events ADD CONSTRAINT events_kinds FOREIGN KEY (kind) REFERENCES public.kinds(name) ON DELETE CASCADE;

-- table public.events_2023: add constraints events_2023_at_kind_key, events_2023_pkey
-- hazard: blocks-reads: the table is locked while the index of events_2023_at_kind_key is built
-- hazard: may-fail-on-data: rows that break events_2023_at_kind_key stop it
ALTER TABLE public.events_2023 ADD CONSTRAINT events_2023_at_kind_key UNIQUE (at, kind);
-- hazard: blocks-reads: the table is locked while the index of events_2023_pkey is built
-- hazard: may-fail-on-data: rows that break events_2023_pkey stop it
ALTER TABLE public.events_2023 ADD CONSTRAINT events_2023_pkey PRIMARY KEY (id, at);

-- table public.events: add constraints events_kind, events_pkey
-- hazard: blocks-reads: the table is locked while the index of events_kind is built
-- hazard: may-fail-on-data: rows that break events_kind stop it
ALTER TABLE public.events ADD CONSTRAINT events_kind UNIQUE (at, kind);
-- hazard: blocks-reads: the table is locked while the index of events_pkey is built
-- hazard: may-fail-on-data: rows that break events_pkey stop it
ALTER TABLE public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);
