-- drop view public.pv
DROP VIEW public.pv;

-- table public.fk: drop constraint fk_id_d_fkey
ALTER TABLE public.fk DROP CONSTRAINT fk_id_d_fkey;

-- table public.p: drop constraint p_pkey; make room for its successor; create and more
ALTER TABLE public.p DROP CONSTRAINT p_pkey;
ALTER TABLE public.p RENAME TO p__old;
CREATE TABLE public.p (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    d date CONSTRAINT p_d_not_null NOT NULL,
    r text,
    CONSTRAINT p_pkey PRIMARY KEY (id, d)
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
INSERT INTO public.p (id, d, r)
    SELECT id, d, r FROM public.p__old;

-- drop table public.p1
DROP TABLE public.p1;

-- drop table public.p2
DROP TABLE public.p2;

-- table public.fk: add constraint fk_id_d_fkey
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.fk ADD CONSTRAINT fk_id_d_fkey FOREIGN KEY (id, d) REFERENCES public.p(id, d);

-- table public.p: drop its predecessor
DROP TABLE public.p__old;

-- create view public.pv
CREATE VIEW public.pv AS
SELECT r,
    count(*) AS count
   FROM public.p
  GROUP BY r;
