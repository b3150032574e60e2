-- create table public.events_2024
CREATE TABLE public.events_2024 (
    id integer CONSTRAINT events_id_not_null NOT NULL,
    at date CONSTRAINT events_at_not_null NOT NULL,
    kind text,
    CONSTRAINT events_2024_pkey PRIMARY KEY (id, at),
    CONSTRAINT events_kind_check CHECK ((kind <> ''::text))
);
CREATE INDEX events_2024_kind_idx ON public.events_2024 USING btree (kind);
ALTER TABLE public.events
    ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
