-- drop view public.p3a
DROP VIEW public.p3a;

-- table public.p4: detach from public.p; drop index p4_id_idx; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p4;
DROP INDEX public.p4_id_idx;
ALTER TABLE public.p4 RENAME TO p4__old;

-- create table public.p3
CREATE TABLE public.p3 (
    id integer,
    d integer
)
PARTITION BY HASH (id);
CREATE INDEX p3_id_idx ON public.p3 USING btree (id);

-- create table public.p3a
CREATE TABLE public.p3a (
    id integer,
    d integer
);
CREATE INDEX p3a_id_idx ON public.p3a USING btree (id);
ALTER TABLE public.p3
    ATTACH PARTITION public.p3a FOR VALUES WITH (modulus 2, remainder 0);

-- create table public.p3b
CREATE TABLE public.p3b (
    id integer,
    d integer
)
PARTITION BY RANGE (id);
CREATE INDEX p3b_id_idx ON public.p3b USING btree (id);
ALTER TABLE public.p3
    ATTACH PARTITION public.p3b FOR VALUES WITH (modulus 2, remainder 1);

-- create table public.p3bd
CREATE TABLE public.p3bd (
    id integer,
    d integer
);
CREATE INDEX p3bd_id_idx ON public.p3bd USING btree (id);
ALTER TABLE public.p3b
    ATTACH PARTITION public.p3bd DEFAULT;

-- table public.p3: take over rows of public.pd; attach to public.p
-- hazard: may-fail-on-data: a row that no partition of public.p3 takes stops it
WITH moved AS (DELETE FROM public.pd WHERE d IN (1, 2) RETURNING *)
    INSERT INTO public.p3 (id, d) SELECT id, d FROM moved;
-- hazard: scans-table: every row of public.pd is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.p
    ATTACH PARTITION public.p3 FOR VALUES IN (1, 2);

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d)
    SELECT id, d FROM public.p4__old;

-- table public.p4: drop its predecessor
DROP TABLE public.p4__old;
