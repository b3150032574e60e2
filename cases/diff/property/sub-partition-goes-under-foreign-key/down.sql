-- create table public.t_1_2
CREATE TABLE public.t_1_2 (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    CONSTRAINT t_1_2_pkey PRIMARY KEY (id)
);
ALTER TABLE public.t_1
    ATTACH PARTITION public.t_1_2 FOR VALUES WITH (modulus 2, remainder 1);
