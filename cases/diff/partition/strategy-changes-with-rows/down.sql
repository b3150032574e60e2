-- table public.p1: detach from public.p; drop index p1_id_idx
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;
DROP INDEX public.p1_id_idx;

-- table public.p2: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p2;

-- table public.p: drop index p_id_idx
DROP INDEX public.p_id_idx;

-- table public.p2: drop index p2_id_idx
DROP INDEX public.p2_id_idx;

-- table public.p: make room for its successor
ALTER TABLE public.p RENAME TO p__old;

-- table public.p1: make room for its successor
ALTER TABLE public.p1 RENAME TO p1__old;

-- table public.p2: make room for its successor
ALTER TABLE public.p2 RENAME TO p2__old;

-- create table public.p
CREATE TABLE public.p (
    id integer,
    r text
)
PARTITION BY LIST (r);
CREATE INDEX p_id_idx ON public.p USING btree (id);

-- create table public.p1
CREATE TABLE public.p1 (
    id integer,
    r text
);
CREATE INDEX p1_id_idx ON public.p1 USING btree (id);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES IN ('a', 'b');

-- create table public.p2
CREATE TABLE public.p2 (
    id integer,
    r text
);
CREATE INDEX p2_id_idx ON public.p2 USING btree (id);
ALTER TABLE public.p
    ATTACH PARTITION public.p2 DEFAULT;

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, r)
    SELECT id, r FROM public.p2__old;

-- table public.p2: drop its predecessor
DROP TABLE public.p2__old;

-- table public.p: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, r)
    SELECT id, r FROM public.p__old;
DROP TABLE public.p__old;
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, r)
    SELECT id, r FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;
