-- table public.t: add constraint t_self
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.t ADD CONSTRAINT t_self FOREIGN KEY (id) REFERENCES public.t(id);

-- create table public.t_1
CREATE TABLE public.t_1 (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    CONSTRAINT t_1_pkey PRIMARY KEY (id)
)
PARTITION BY RANGE (id);
ALTER TABLE public.t
    ATTACH PARTITION public.t_1 FOR VALUES FROM (1) TO (10);

-- create table public.t_1_1
CREATE TABLE public.t_1_1 (
    id integer CONSTRAINT t_id_not_null NOT NULL,
    CONSTRAINT t_1_1_pkey PRIMARY KEY (id)
);
ALTER TABLE public.t_1
    ATTACH PARTITION public.t_1_1 FOR VALUES FROM (1) TO (5);
ALTER TABLE public.t_1_1 ADD CONSTRAINT t_1_1_self FOREIGN KEY (id) REFERENCES public.t(id);
