-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p2: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p2;

-- table public.p1: make room for its successor
ALTER TABLE public.p1 RENAME TO p1__old;

-- table public.p2: make room for its successor
ALTER TABLE public.p2 RENAME TO p2__old;

-- create table public.p1
CREATE TABLE public.p1 (
    id integer,
    r text
);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES WITH (modulus 3, remainder 0);

-- create table public.p2
CREATE TABLE public.p2 (
    id integer,
    r text
);
ALTER TABLE public.p
    ATTACH PARTITION public.p2 FOR VALUES WITH (modulus 3, remainder 1);

-- create table public.p3
CREATE TABLE public.p3 (
    id integer,
    r text
);
ALTER TABLE public.p
    ATTACH PARTITION public.p3 FOR VALUES WITH (modulus 3, remainder 2);

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, r)
    SELECT id, r FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, r)
    SELECT id, r FROM public.p2__old;

-- table public.p2: drop its predecessor
DROP TABLE public.p2__old;
