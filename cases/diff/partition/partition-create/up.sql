-- create table public.events
CREATE TABLE public.events (
    id integer CONSTRAINT events_id_not_null NOT NULL,
    at date CONSTRAINT events_at_not_null NOT NULL,
    kind text
)
PARTITION BY RANGE (at);

-- create table public.events_2023
CREATE TABLE public.events_2023 (
    id integer CONSTRAINT events_id_not_null NOT NULL,
    at date CONSTRAINT events_at_not_null NOT NULL,
    kind text
);
ALTER TABLE public.events
    ATTACH PARTITION public.events_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

-- create table public.events_2024
CREATE TABLE public.events_2024 (
    id integer CONSTRAINT events_id_not_null NOT NULL,
    at date CONSTRAINT events_at_not_null NOT NULL,
    kind text
);
ALTER TABLE public.events
    ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);

-- create table public.events_old
CREATE TABLE public.events_old (
    id integer CONSTRAINT events_id_not_null NOT NULL,
    at date CONSTRAINT events_at_not_null NOT NULL,
    kind text
);
ALTER TABLE public.events
    ATTACH PARTITION public.events_old FOR VALUES FROM (MINVALUE) TO ('2023-01-01');

-- create table public.events_rest
CREATE TABLE public.events_rest (
    id integer CONSTRAINT events_id_not_null NOT NULL,
    at date CONSTRAINT events_at_not_null NOT NULL,
    kind text
);
ALTER TABLE public.events
    ATTACH PARTITION public.events_rest DEFAULT;

-- create table public.logs
CREATE TABLE public.logs (
    id bigint,
    line text
)
PARTITION BY HASH (id);

-- create table public.logs_0
CREATE TABLE public.logs_0 (
    id bigint,
    line text
);
ALTER TABLE public.logs
    ATTACH PARTITION public.logs_0 FOR VALUES WITH (modulus 2, remainder 0);

-- create table public.logs_1
CREATE TABLE public.logs_1 (
    id bigint,
    line text
);
ALTER TABLE public.logs
    ATTACH PARTITION public.logs_1 FOR VALUES WITH (modulus 2, remainder 1);

-- create table public.places
CREATE TABLE public.places (
    country text,
    name text
)
PARTITION BY LIST (country);

-- create table public.places_ch
CREATE TABLE public.places_ch (
    country text,
    name text
);
ALTER TABLE public.places
    ATTACH PARTITION public.places_ch FOR VALUES IN ('CH', 'LI');

-- create table public.places_rest
CREATE TABLE public.places_rest (
    country text,
    name text
);
ALTER TABLE public.places
    ATTACH PARTITION public.places_rest DEFAULT;

-- create table public.places_unknown
CREATE TABLE public.places_unknown (
    country text,
    name text
);
ALTER TABLE public.places
    ATTACH PARTITION public.places_unknown FOR VALUES IN (NULL);
