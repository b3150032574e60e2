-- create table public.events_2024
CREATE TABLE public.events_2024 (
    id integer CONSTRAINT events_id_not_null NOT NULL,
    at date CONSTRAINT events_at_not_null NOT NULL,
    CONSTRAINT events_2024_pkey PRIMARY KEY (id, at)
);
ALTER TABLE public.events
    ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- table public.notes: add constraint notes_event
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.notes ADD CONSTRAINT notes_event FOREIGN KEY (event_id, event_at) REFERENCES public.events(id, at);
