-- table public.p1: detach from public.p; drop index p1_r
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;
DROP INDEX public.p1_r;

-- table public.q1: detach from public.q
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.q
    DETACH PARTITION public.q1;

-- table public.w1: detach from public.w
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.w
    DETACH PARTITION public.w1;

-- table public.p1: make room for its successor
ALTER TABLE public.p1 RENAME TO p1__old;

-- table public.q1: make room for its successor
ALTER TABLE public.q1 RENAME TO q1__old;

-- table public.w1: make room for its successor
ALTER TABLE public.w1 RENAME TO w1__old;

-- create table public.p1
CREATE TABLE public.p1 (
    id integer,
    d date CONSTRAINT p_d_not_null NOT NULL,
    r text
);
CREATE INDEX p1_r ON public.p1 USING btree (r);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d, r)
    SELECT id, d, r FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;

-- create table public.q1
CREATE TABLE public.q1 (
    id integer,
    k text
);
ALTER TABLE public.q
    ATTACH PARTITION public.q1 FOR VALUES IN ('a');

-- table public.q: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.q as it is now stops it
INSERT INTO public.q (id, k)
    SELECT id, k FROM public.q1__old;

-- table public.q1: drop its predecessor
DROP TABLE public.q1__old;

-- create table public.w1
CREATE TABLE public.w1 (
    a integer,
    b integer
);
ALTER TABLE public.w
    ATTACH PARTITION public.w1 FOR VALUES FROM (1, 1) TO (5, 5);

-- table public.w: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.w as it is now stops it
INSERT INTO public.w (a, b)
    SELECT a, b FROM public.w1__old;

-- table public.w1: drop its predecessor
DROP TABLE public.w1__old;
