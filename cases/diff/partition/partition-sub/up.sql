-- table public.events_2023_ch: create index events_2023_ch_id_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_ch_id_idx ON public.events_2023_ch USING btree (id);

-- table public.events_2023: create index events_2023_id_idx
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_2023_id_idx ON public.events_2023 USING btree (id);

-- table public.events: create index events_id
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX events_id ON public.events USING btree (id);

-- create table public.events_2024
CREATE TABLE public.events_2024 (
    id integer,
    at date,
    country text
)
PARTITION BY LIST (country);
CREATE INDEX events_2024_id_idx ON public.events_2024 USING btree (id);
ALTER TABLE public.events
    ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- create table public.events_2024_ch
CREATE TABLE public.events_2024_ch (
    id integer,
    at date,
    country text
)
PARTITION BY HASH (id);
CREATE INDEX events_2024_ch_id_idx ON public.events_2024_ch USING btree (id);
ALTER TABLE public.events_2024
    ATTACH PARTITION public.events_2024_ch FOR VALUES IN ('CH');

-- create table public.events_2024_ch_0
CREATE TABLE public.events_2024_ch_0 (
    id integer,
    at date,
    country text
);
CREATE INDEX events_2024_ch_0_id_idx ON public.events_2024_ch_0 USING btree (id);
ALTER TABLE public.events_2024_ch
    ATTACH PARTITION public.events_2024_ch_0 FOR VALUES WITH (modulus 1, remainder 0);

-- create table public.events_2024_rest
CREATE TABLE public.events_2024_rest (
    id integer,
    at date,
    country text
);
CREATE INDEX events_2024_rest_id_idx ON public.events_2024_rest USING btree (id);
ALTER TABLE public.events_2024
    ATTACH PARTITION public.events_2024_rest DEFAULT;
