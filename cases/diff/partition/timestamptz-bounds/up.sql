-- create table public.a
CREATE TABLE public.a (
    at timestamp with time zone
)
PARTITION BY RANGE (at);

-- create table public.a_1
CREATE TABLE public.a_1 (
    at timestamp with time zone
);
ALTER TABLE public.a
    ATTACH PARTITION public.a_1 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-02-01 00:00:00+00');

-- create table public.b
CREATE TABLE public.b (
    x numeric,
    y text
)
PARTITION BY RANGE (x, y);

-- create table public.b_1
CREATE TABLE public.b_1 (
    x numeric,
    y text
);
ALTER TABLE public.b
    ATTACH PARTITION public.b_1 FOR VALUES FROM (MINVALUE, MINVALUE) TO (1.5, 'm');

-- create table public.b_2
CREATE TABLE public.b_2 (
    x numeric,
    y text
);
ALTER TABLE public.b
    ATTACH PARTITION public.b_2 FOR VALUES FROM (1.5, 'm') TO ('10', MAXVALUE);

-- create table public.c
CREATE TABLE public.c (
    id uuid
)
PARTITION BY RANGE (id);

-- create table public.c_1
CREATE TABLE public.c_1 (
    id uuid
);
ALTER TABLE public.c
    ATTACH PARTITION public.c_1 FOR VALUES FROM ('00000000-0000-0000-0000-000000000000') TO ('80000000-0000-0000-0000-000000000000');
