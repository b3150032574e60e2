-- create table public.t
CREATE TABLE public.t (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);

-- create table public.t_1
CREATE TABLE public.t_1 (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    CONSTRAINT t_1_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);
ALTER TABLE public.t
    ATTACH PARTITION public.t_1 FOR VALUES WITH (modulus 2, remainder 0);

-- create table public.t_1_1
CREATE TABLE public.t_1_1 (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    CONSTRAINT t_1_1_pkey PRIMARY KEY (id)
);
ALTER TABLE public.t_1
    ATTACH PARTITION public.t_1_1 FOR VALUES WITH (modulus 2, remainder 0);

-- create table public.t_1_2
CREATE TABLE public.t_1_2 (
    id integer NOT NULL,
    CONSTRAINT late FOREIGN KEY (id) REFERENCES public.t(id)
);
