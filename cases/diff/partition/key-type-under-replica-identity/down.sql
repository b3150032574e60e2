-- table public.p1: detach from public.p; drop constraint p1_pkey
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;
ALTER TABLE public.p1 DROP CONSTRAINT p1_pkey;

-- table public.p2: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p2;

-- table public.p: drop constraint p_pkey
ALTER TABLE public.p DROP CONSTRAINT p_pkey;

-- table public.p2: drop index p2_b; drop constraint p2_pkey
DROP INDEX public.p2_b;
ALTER TABLE public.p2 DROP CONSTRAINT p2_pkey;

-- table public.p: make room for its successor
ALTER TABLE public.p RENAME TO p__old;

-- table public.p1: make room for its successor
ALTER TABLE public.p1 RENAME TO p1__old;

-- table public.p2: make room for its successor
ALTER TABLE public.p2 RENAME TO p2__old;

-- create table public.p
CREATE TABLE public.p (
    a integer CONSTRAINT p_a_not_null NOT NULL,
    b integer,
    CONSTRAINT p_pkey PRIMARY KEY (a)
)
PARTITION BY RANGE (a);

-- create table public.p1
CREATE TABLE public.p1 (
    a integer CONSTRAINT p_a_not_null NOT NULL,
    b integer,
    CONSTRAINT p1_pkey PRIMARY KEY (a)
);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (9);
ALTER TABLE public.p1 REPLICA IDENTITY USING INDEX p1_pkey;

-- create table public.p2
CREATE TABLE public.p2 (
    a integer CONSTRAINT p_a_not_null NOT NULL,
    b integer CONSTRAINT p2_b_not_null NOT NULL,
    CONSTRAINT p2_pkey PRIMARY KEY (a)
);
CREATE UNIQUE INDEX p2_b ON public.p2 USING btree (a, b);
ALTER TABLE public.p
    ATTACH PARTITION public.p2 FOR VALUES FROM (9) TO (20);

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.p.a may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (a, b)
    SELECT a::integer, b FROM public.p2__old;

-- table public.p2: drop its predecessor; replica identity; clustering
DROP TABLE public.p2__old;
ALTER TABLE public.p2 REPLICA IDENTITY USING INDEX p2_b;
ALTER TABLE public.p2 CLUSTER ON p2_pkey;

-- table public.p: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.p.a may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (a, b)
    SELECT a::integer, b FROM public.p__old;
DROP TABLE public.p__old;
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.p.a may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (a, b)
    SELECT a::integer, b FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;
