-- table public.p1: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;

-- table public.p: drop column m
ALTER TABLE public.p DROP COLUMN m;

-- table public.p1: drop index p1_n_idx; make room for its successor
DROP INDEX public.p1_n_idx;
ALTER TABLE public.p1 RENAME TO p1__old;

-- table public.p: change the type of n; add column m; add constraint p_pkey
-- hazard: rewrites-table: every row is written with the new type of public.p.n
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.p ALTER COLUMN n TYPE bigint;
-- hazard: rewrites-table: every row gets a value for public.p.m
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.p ADD COLUMN m bigint GENERATED ALWAYS AS ((n * 2)) STORED;
-- hazard: blocks-reads: the table is locked while the index of p_pkey is built
-- hazard: may-fail-on-data: rows that break p_pkey stop it
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id, d);

-- create table public.p1
CREATE TABLE public.p1 (
    id bigint CONSTRAINT p_id_not_null NOT NULL,
    d date CONSTRAINT p_d_not_null NOT NULL,
    n bigint,
    m bigint GENERATED ALWAYS AS ((n * 2)) STORED,
    CONSTRAINT p1_pkey PRIMARY KEY (id, d)
);
CREATE INDEX p1_n_idx ON public.p1 USING btree (n);
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM ('2020-01-01') TO ('2020-07-01');

-- create table public.p2
CREATE TABLE public.p2 (
    id bigint CONSTRAINT p_id_not_null NOT NULL,
    d date CONSTRAINT p_d_not_null NOT NULL,
    n bigint,
    m bigint GENERATED ALWAYS AS ((n * 2)) STORED,
    CONSTRAINT p2_pkey PRIMARY KEY (id, d)
);
CREATE INDEX p2_n_idx ON public.p2 USING btree (n);
ALTER TABLE public.p
    ATTACH PARTITION public.p2 FOR VALUES FROM ('2020-07-01') TO ('2022-01-01');

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d, n)
    OVERRIDING SYSTEM VALUE
    SELECT id, d, n::bigint FROM public.p1__old;

-- table public.p1: drop its predecessor
DROP TABLE public.p1__old;
