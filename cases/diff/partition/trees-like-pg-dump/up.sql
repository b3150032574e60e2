-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p: drop index p_k; drop constraint p_pk
DROP INDEX public.p_k;
ALTER TABLE public.p DROP CONSTRAINT p_pk;

-- table public.p1: drop index p1_k; drop constraint p1_pk
DROP INDEX public.p1_k;
ALTER TABLE public.p1 DROP CONSTRAINT p1_pk;

-- table public.p: make room for its successor
ALTER TABLE public.p RENAME TO p__old;

-- table public.p1: make room for its successor
ALTER TABLE public.p1 RENAME TO p1__old;

-- create table public.p
CREATE TABLE public.p (
    id bigint CONSTRAINT p_id_not_null NOT NULL,
    k text COLLATE "C",
    CONSTRAINT p_pk PRIMARY KEY (id)
)
PARTITION BY RANGE (id);
CREATE INDEX p_k ON public.p USING btree (k);

-- create table public.p1
CREATE TABLE public.p1 (
    id bigint CONSTRAINT p1_id_not_null NOT NULL,
    k text COLLATE "C",
    CONSTRAINT p1_pk PRIMARY KEY (id)
);
CREATE INDEX p1_k_new ON public.p1 USING btree (k);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM ('1') TO ('10');

-- create table public.p2
CREATE TABLE public.p2 (
    id bigint NOT NULL,
    k text COLLATE "C",
    CONSTRAINT p2_pp PRIMARY KEY (id)
);
CREATE INDEX p2_kk ON public.p2 USING btree (k);
ALTER TABLE public.p
    ATTACH PARTITION public.p2 FOR VALUES FROM ('10') TO ('20');

-- table public.p: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, k)
    SELECT id::bigint, k FROM public.p__old;
DROP TABLE public.p__old;
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, k)
    SELECT id::bigint, k FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;
