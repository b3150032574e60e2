-- table public.a_1: detach from public.a
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.a
    DETACH PARTITION public.a_1;

-- table public.b_1: detach from public.b
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.b
    DETACH PARTITION public.b_1;

-- table public.c_1: detach from public.c
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.c
    DETACH PARTITION public.c_1;

-- table public.a_1: make room for its successor
ALTER TABLE public.a_1 RENAME TO a_1__old;

-- table public.c_1: make room for its successor
ALTER TABLE public.c_1 RENAME TO c_1__old;

-- create table public.a_1
CREATE TABLE public.a_1 (
    r public.region
);
ALTER TABLE public.a
    ATTACH PARTITION public.a_1 FOR VALUES IN ('it''s south');

-- table public.a: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.a as it is now stops it
INSERT INTO public.a (r)
    SELECT r FROM public.a_1__old;

-- table public.a_1: drop its predecessor
DROP TABLE public.a_1__old;

-- table public.b_1: attach to public.b
-- hazard: scans-table: every row of public.b_1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.b_1 outside its bounds stops it
ALTER TABLE public.b
    ATTACH PARTITION public.b_1 FOR VALUES IN (true, NULL);

-- create table public.b_2
CREATE TABLE public.b_2 (
    x boolean
);
ALTER TABLE public.b
    ATTACH PARTITION public.b_2 FOR VALUES IN (false);

-- create table public.c_1
CREATE TABLE public.c_1 (
    t text
);
ALTER TABLE public.c
    ATTACH PARTITION public.c_1 FOR VALUES IN ('a');

-- create table public.c_2
CREATE TABLE public.c_2 (
    t text
);
ALTER TABLE public.c
    ATTACH PARTITION public.c_2 FOR VALUES IN ('b"c', 'd''e', '');

-- table public.c: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.c as it is now stops it
INSERT INTO public.c (t)
    SELECT t FROM public.c_1__old;

-- table public.c_1: drop its predecessor
DROP TABLE public.c_1__old;
