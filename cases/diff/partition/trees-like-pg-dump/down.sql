-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p: drop index p_k; drop constraint p_pk
DROP INDEX public.p_k;
ALTER TABLE public.p DROP CONSTRAINT p_pk;

-- table public.p1: drop index p1_k_new; drop constraint p1_pk
DROP INDEX public.p1_k_new;
ALTER TABLE public.p1 DROP CONSTRAINT p1_pk;

-- table public.p: make room for its successor
ALTER TABLE public.p RENAME TO p__old;

-- table public.p1: make room for its successor
ALTER TABLE public.p1 RENAME TO p1__old;

-- create table public.p
CREATE TABLE public.p (
    id integer CONSTRAINT p_id_not_null NOT NULL,
    k text,
    CONSTRAINT p_pk PRIMARY KEY (id)
)
PARTITION BY RANGE (id);
CREATE INDEX p_k ON public.p USING btree (k);

-- create table public.p1
CREATE TABLE public.p1 (
    id integer CONSTRAINT p1_id_not_null NOT NULL,
    k text,
    CONSTRAINT p1_pk PRIMARY KEY (id)
);
CREATE INDEX p1_k ON public.p1 USING btree (k);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (10);

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.p.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, k)
    SELECT id::integer, k FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.p.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, k)
    SELECT id::integer, k FROM public.p__old;

-- drop table public.p2
DROP TABLE public.p2;

-- table public.p: drop its predecessor
DROP TABLE public.p__old;
