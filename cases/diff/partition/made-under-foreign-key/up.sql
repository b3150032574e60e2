-- drop view public.pv
DROP VIEW public.pv;

-- table public.fk: drop constraint fk_id_d_fkey
ALTER TABLE public.fk DROP CONSTRAINT fk_id_d_fkey;

-- table public.p: drop constraint p_pkey; make room for its successor; create
ALTER TABLE public.p DROP CONSTRAINT p_pkey;
ALTER TABLE public.p RENAME TO p__old;
CREATE TABLE public.p (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    d date CONSTRAINT p_d_not_null NOT NULL,
    r text,
    CONSTRAINT p_pkey PRIMARY KEY (id, d)
)
PARTITION BY RANGE (d);

-- create table public.p1
CREATE TABLE public.p1 (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    d date CONSTRAINT p_d_not_null NOT NULL,
    r text,
    CONSTRAINT p1_pkey PRIMARY KEY (id, d)
);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- create table public.p2
CREATE TABLE public.p2 (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    d date CONSTRAINT p_d_not_null NOT NULL,
    r text,
    CONSTRAINT p2_pkey PRIMARY KEY (id, d)
);
ALTER TABLE public.p
    ATTACH PARTITION public.p2 DEFAULT;

-- table public.p: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d, r)
    SELECT id, d, r FROM ONLY public.p__old;
DROP TABLE public.p__old;

-- table public.fk: add constraint fk_id_d_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.fk ADD CONSTRAINT fk_id_d_fkey FOREIGN KEY (id, d) REFERENCES public.p(id, d);

-- create view public.pv
CREATE VIEW public.pv AS
SELECT r,
    count(*) AS count
   FROM public.p
  GROUP BY r;
