-- table public.b: generate g anew
-- hazard: rewrites-table: every row gets a new value for public.b.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.b ALTER COLUMN g SET EXPRESSION AS ((x + 2));

-- table public.l: generate g anew
-- hazard: rewrites-table: every row gets a new value for public.l.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE ONLY public.l ALTER COLUMN g SET EXPRESSION AS ((x + 1));

-- table public.n: generate g anew
-- hazard: rewrites-table: every row gets a new value for public.n.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.n ALTER COLUMN g SET EXPRESSION AS ((x + 1));

-- table public.p1: generate g anew
-- hazard: rewrites-table: every row gets a new value for public.p1.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.p1 ALTER COLUMN g SET EXPRESSION AS ((x + 2));

-- table public.q: generate g anew
-- hazard: rewrites-table: every row gets a new value for public.q.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE ONLY public.q ALTER COLUMN g SET EXPRESSION AS ((x + 1));

-- table public.q2: generate g anew
-- hazard: rewrites-table: every row gets a new value for public.q2.g
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.q2 ALTER COLUMN g SET EXPRESSION AS ((x + 1));
