-- table public.r: drop constraint r_id_d_fkey
ALTER TABLE public.r DROP CONSTRAINT r_id_d_fkey;

-- create table public.p3
CREATE TABLE public.p3 (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    d integer CONSTRAINT p_d_not_null NOT NULL,
    CONSTRAINT p3_pkey PRIMARY KEY (id, d)
)
PARTITION BY LIST (id);
CREATE INDEX p3_d_idx ON public.p3 USING btree (d DESC);

-- create table public.p3a
CREATE TABLE public.p3a (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    d integer CONSTRAINT p_d_not_null NOT NULL,
    CONSTRAINT p3a_pkey PRIMARY KEY (id, d)
)
PARTITION BY RANGE (d);
CREATE INDEX p3a_d_idx ON public.p3a USING btree (d DESC);
CREATE INDEX p3a_own ON public.p3a USING btree (id DESC, d);
ALTER TABLE public.p3
    ATTACH PARTITION public.p3a FOR VALUES IN (1);

-- create table public.p3aa
CREATE TABLE public.p3aa (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    d integer CONSTRAINT p_d_not_null NOT NULL,
    CONSTRAINT p3aa_pkey PRIMARY KEY (id, d)
);
CREATE INDEX p3aa_d_idx ON public.p3aa USING btree (d DESC);
CREATE INDEX p3aa_id_d_idx ON public.p3aa USING btree (id DESC, d);
CREATE UNIQUE INDEX p3aa_own ON public.p3aa USING btree (d, id);
ALTER TABLE public.p3a
    ATTACH PARTITION public.p3aa FOR VALUES FROM (0) TO (7);

-- create table public.p3ab
CREATE TABLE public.p3ab (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    d integer CONSTRAINT p_d_not_null NOT NULL,
    CONSTRAINT p3ab_pkey PRIMARY KEY (id, d)
);
CREATE INDEX p3ab_d_idx ON public.p3ab USING btree (d DESC);
CREATE INDEX p3ab_id_d_idx ON public.p3ab USING btree (id DESC, d);
ALTER TABLE public.p3a
    ATTACH PARTITION public.p3ab DEFAULT;

-- create table public.p3b
CREATE TABLE public.p3b (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    d integer CONSTRAINT p_d_not_null NOT NULL,
    CONSTRAINT p3b_pkey PRIMARY KEY (id, d)
);
CREATE INDEX p3b_d_idx ON public.p3b USING btree (d DESC);
ALTER TABLE public.p3
    ATTACH PARTITION public.p3b DEFAULT;

-- table public.p3: take over rows of public.pd; attach to public.p
-- hazard: may-fail-on-data: a row that no partition of public.p3 takes stops it
WITH moved AS (DELETE FROM public.pd WHERE (d) >= (0) AND (d) < (10) RETURNING *)
    INSERT INTO public.p3 (id, d) SELECT id, d FROM moved;
-- hazard: scans-table: every row of public.pd is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.p
    ATTACH PARTITION public.p3 FOR VALUES FROM (0) TO (10);

-- table public.r: add constraint r_id_d_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.r ADD CONSTRAINT r_id_d_fkey FOREIGN KEY (id, d) REFERENCES public.p(id, d);
