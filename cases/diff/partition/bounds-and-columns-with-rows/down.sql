-- table public.p1: detach from public.p; drop constraint p1_pkey; drop column m
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p1;
ALTER TABLE public.p1 DROP CONSTRAINT p1_pkey;
ALTER TABLE public.p1 DROP COLUMN m;

-- table public.p2: detach from public.p
-- hazard: blocks-reads: the partitioned table is locked for a moment
ALTER TABLE public.p
    DETACH PARTITION public.p2;

-- table public.p: drop constraint p_pkey; drop column m
ALTER TABLE public.p DROP CONSTRAINT p_pkey;
ALTER TABLE public.p DROP COLUMN m;

-- table public.p2: drop index p2_n_idx; drop constraint p2_pkey; make room for its successor
DROP INDEX public.p2_n_idx;
ALTER TABLE public.p2 DROP CONSTRAINT p2_pkey;
ALTER TABLE public.p2 RENAME TO p2__old;

-- table public.p: change the type of n
-- hazard: rewrites-table: every row is written with the new type of public.p.n
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.p.n may not be one of integer, or lose something
ALTER TABLE public.p ALTER COLUMN n TYPE integer;

-- table public.p1: change the type of n; add column m
-- hazard: rewrites-table: every row is written with the new type of public.p1.n
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.p1.n may not be one of integer, or lose something
ALTER TABLE public.p1 ALTER COLUMN n TYPE integer;
-- hazard: rewrites-table: every row gets a value for public.p1.m
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.p1 ADD COLUMN m integer GENERATED ALWAYS AS ((n * 2)) STORED;

-- table public.p: add column m
-- hazard: rewrites-table: every row gets a value for public.p.m
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.p ADD COLUMN m integer GENERATED ALWAYS AS ((n * 2)) STORED;

-- table public.p1: attach to public.p
-- hazard: scans-table: every row of public.p1 is looked at
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a row of public.p1 outside its bounds stops it
ALTER TABLE public.p
    ATTACH PARTITION public.p1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

-- table public.p: copy the rows
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.p.n may not be one of integer, or lose something
-- hazard: may-fail-on-data: a row that does not fit public.p as it is now stops it
INSERT INTO public.p (id, d, n)
    OVERRIDING SYSTEM VALUE
    SELECT id, d, n::integer FROM public.p2__old WHERE (d) >= ('2020-01-01') AND (d) < ('2021-01-01');

-- table public.p2: drop its predecessor
-- hazard: deletes-data: the rows of public.p2 that no other partition takes are lost
DROP TABLE public.p2__old;
