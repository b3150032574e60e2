-- create table public.cache
CREATE UNLOGGED TABLE public.cache (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    key text,
    CONSTRAINT cache_pkey PRIMARY KEY (id),
    CONSTRAINT cache_key_key UNIQUE (key)
);
