-- table public.p: change the type of a; compress a otherwise
-- hazard: rewrites-table: every row is written with the new type of public.p.a
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.p.a may not be one of character varying(10), or lose something
ALTER TABLE public.p ALTER COLUMN a TYPE character varying(10);
ALTER TABLE ONLY public.p ALTER COLUMN a SET COMPRESSION pglz;

-- table public.p1: compress a otherwise
ALTER TABLE public.p1 ALTER COLUMN a SET COMPRESSION pglz;

-- table public.t: change the type of a; compress a otherwise; change the type of b and more
-- hazard: rewrites-table: every row is written with the new type of public.t.a
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.a may not be one of character varying(10), or lose something
ALTER TABLE public.t ALTER COLUMN a TYPE character varying(10);
ALTER TABLE public.t ALTER COLUMN a SET COMPRESSION pglz;
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: rewrites-table: every row is written with the new type of public.t.c
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.b may not be one of character varying(10), or lose something
-- hazard: may-fail-on-data: a value of public.t.c may not be one of character varying(10), or lose something
ALTER TABLE public.t
    ALTER COLUMN b TYPE character varying(10),
    ALTER COLUMN c TYPE character varying(10);
ALTER TABLE public.t ALTER COLUMN c SET COMPRESSION pglz;
