-- create table public.events_2022
CREATE TABLE public.events_2022 (
    id integer,
    at date
);
ALTER TABLE public.events
    ATTACH PARTITION public.events_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');

-- create table public.events_2023
CREATE TABLE public.events_2023 (
    id integer,
    at date
)
PARTITION BY HASH (id);
ALTER TABLE public.events
    ATTACH PARTITION public.events_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

-- create table public.events_2023_0
CREATE TABLE public.events_2023_0 (
    id integer,
    at date
);
ALTER TABLE public.events_2023
    ATTACH PARTITION public.events_2023_0 FOR VALUES WITH (modulus 1, remainder 0);
