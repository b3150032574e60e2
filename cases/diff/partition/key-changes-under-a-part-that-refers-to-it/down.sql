-- table public.two_1: drop constraint own
ALTER TABLE public.two_1 DROP CONSTRAINT own;

-- table public.two: detach from public.whole; drop constraint two_pkey
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.whole
    DETACH PARTITION public.two;
ALTER TABLE public.two DROP CONSTRAINT two_pkey;

-- table public.whole: drop constraint whole_pkey
ALTER TABLE public.whole DROP CONSTRAINT whole_pkey;

-- table public.two: make room for its successor
ALTER TABLE public.two RENAME TO two__old;

-- table public.one: add constraint one_pkey
-- hazard: blocks-reads: the table is locked while the index of one_pkey is built
-- hazard: may-fail-on-data: rows that break one_pkey stop it
ALTER TABLE public.one ADD CONSTRAINT one_pkey PRIMARY KEY (id);

-- create table public.two
CREATE TABLE public.two (
    id integer CONSTRAINT whole_id_not_null NOT NULL,
    r text,
    CONSTRAINT two_pkey PRIMARY KEY (id)
);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.two as it is now stops it
INSERT INTO public.two (id, r)
    SELECT id, r FROM public.two__old;

-- drop table public.two_1
DROP TABLE public.two_1;

-- table public.two: drop its predecessor
DROP TABLE public.two__old;

-- table public.whole: add constraint whole_pkey
-- hazard: blocks-reads: the table is locked while the index of whole_pkey is built
-- hazard: may-fail-on-data: rows that break whole_pkey stop it
ALTER TABLE public.whole ADD CONSTRAINT whole_pkey PRIMARY KEY (id);

-- table public.two: attach to public.whole
ALTER TABLE public.whole
    ATTACH PARTITION public.two FOR VALUES FROM (30) TO (35);
