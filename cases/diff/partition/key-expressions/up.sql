-- create table public.words
CREATE TABLE public.words (
    word text,
    at timestamp with time zone
)
PARTITION BY RANGE (lower(word) COLLATE "C" text_pattern_ops, EXTRACT(year FROM (at AT TIME ZONE 'UTC'::text)));

-- create table public.words_a
CREATE TABLE public.words_a (
    word text,
    at timestamp with time zone
);
ALTER TABLE public.words
    ATTACH PARTITION public.words_a FOR VALUES FROM ('a', MINVALUE) TO ('m', '2024');

-- create table public.words_m
CREATE TABLE public.words_m (
    word text,
    at timestamp with time zone
);
ALTER TABLE public.words
    ATTACH PARTITION public.words_m FOR VALUES FROM ('m', '2024') TO (MAXVALUE, MAXVALUE);
