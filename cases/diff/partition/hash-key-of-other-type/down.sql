-- table public.m0: detach from public.m; drop constraint m0_pkey
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.m
    DETACH PARTITION public.m0;
ALTER TABLE public.m0 DROP CONSTRAINT m0_pkey;

-- table public.m1: detach from public.m
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.m
    DETACH PARTITION public.m1;

-- table public.m: drop constraint m_pkey
ALTER TABLE public.m DROP CONSTRAINT m_pkey;

-- table public.m1: drop constraint m1_pkey
ALTER TABLE public.m1 DROP CONSTRAINT m1_pkey;

-- table public.m: make room for its successor
ALTER TABLE public.m RENAME TO m__old;

-- table public.m0: make room for its successor
ALTER TABLE public.m0 RENAME TO m0__old;

-- table public.m1: make room for its successor
ALTER TABLE public.m1 RENAME TO m1__old;

-- create table public.m
CREATE TABLE public.m (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    r character varying(5),
    CONSTRAINT m_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);

-- create table public.m0
CREATE TABLE public.m0 (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    r character varying(5),
    CONSTRAINT m0_pkey PRIMARY KEY (id)
);
ALTER TABLE public.m
    ATTACH PARTITION public.m0 FOR VALUES WITH (modulus 2, remainder 0);

-- create table public.m1
CREATE TABLE public.m1 (
    id integer CONSTRAINT m_id_not_null NOT NULL,
    r character varying(5),
    CONSTRAINT m1_pkey PRIMARY KEY (id)
);
ALTER TABLE public.m
    ATTACH PARTITION public.m1 FOR VALUES WITH (modulus 2, remainder 1);

-- table public.m: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.m.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.m as it is now stops it
INSERT INTO public.m (id, r)
    SELECT id::integer, r FROM public.m1__old;

-- table public.m1: drop its predecessor
DROP TABLE public.m1__old;

-- table public.m: copy the rows; drop its predecessor
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.m.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.m as it is now stops it
INSERT INTO public.m (id, r)
    SELECT id::integer, r FROM public.m__old;
DROP TABLE public.m__old;
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.m.id may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.m as it is now stops it
INSERT INTO public.m (id, r)
    SELECT id::integer, r FROM public.m0__old;

-- table public.m0: drop its predecessor
DROP TABLE public.m0__old;
