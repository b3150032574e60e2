-- table public.p3: detach from public.p; drop index p3_id_idx; make room for its successor
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p3;
DROP INDEX public.p3_id_idx;
ALTER TABLE public.p3 RENAME TO p3__old;

-- create table public.p4
CREATE TABLE public.p4 (
    id integer,
    d integer
);
CREATE INDEX p4_id_idx ON public.p4 USING btree (id);
WITH moved AS (DELETE FROM public.pd WHERE d IN (2) RETURNING *)
    INSERT INTO public.p4 (id, d) SELECT id, d FROM moved;
-- hazard: scans-table: every row of public.pd is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.p
    ATTACH PARTITION public.p4 FOR VALUES IN (2);

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d)
    SELECT id, d FROM public.p3__old;

-- drop table public.p3a
DROP TABLE public.p3a;

-- drop table public.p3bd
DROP TABLE public.p3bd;

-- drop table public.p3b
DROP TABLE public.p3b;

-- table public.p3: drop its predecessor
DROP TABLE public.p3__old;

-- create view public.p3a
CREATE VIEW public.p3a AS
SELECT 1 AS one;
