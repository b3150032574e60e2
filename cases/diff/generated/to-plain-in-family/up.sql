-- table public.i: keep the values of g; change the type of g; require g
ALTER TABLE public.i ALTER COLUMN g DROP EXPRESSION;
-- hazard: rewrites-table: every row is written with the new type of public.i.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.i ALTER COLUMN g TYPE bigint;
-- hazard: scans-table: every row is looked at for a null in public.i.g
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: a null in public.i.g stops it
ALTER TABLE public.i ADD CONSTRAINT i_g_not_null NOT NULL g;

-- table public.p: keep the values of d; change the type of d; keep the values of g and more
ALTER TABLE public.p ALTER COLUMN d DROP EXPRESSION;
-- hazard: rewrites-table: every row is written with the new type of public.p.d
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.p ALTER COLUMN d TYPE text;
ALTER TABLE public.p ALTER COLUMN g DROP EXPRESSION;
-- hazard: rewrites-table: every row is written with the new type of public.p.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.p ALTER COLUMN g TYPE bigint;
ALTER TABLE ONLY public.p ALTER COLUMN g SET DEFAULT 4;

-- table public.p1: default of g
ALTER TABLE public.p1 ALTER COLUMN g SET DEFAULT 4;
