-- table public.c: do not inherit from public.a; do not inherit from public.b
ALTER TABLE public.c NO INHERIT public.a;
ALTER TABLE public.c NO INHERIT public.b;

-- table public.b: drop column n
-- hazard: deletes-data: the values of public.b.n are lost
ALTER TABLE public.b DROP COLUMN n;

-- table public.c: make room for its successor
ALTER TABLE public.c RENAME TO c__old;

-- table public.a: change the type of x
-- hazard: rewrites-table: every row is written with the new type of public.a.x
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.a.x may not be one of integer, or lose something
ALTER TABLE public.a ALTER COLUMN x TYPE integer;

-- table public.b: change the type of x
-- hazard: rewrites-table: every row is written with the new type of public.b.x
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.b.x may not be one of integer, or lose something
ALTER TABLE public.b ALTER COLUMN x TYPE integer;

-- create table public.c
CREATE TABLE public.c ()
INHERITS (public.a, public.b);
-- hazard: rewrites-table: every row is copied
-- hazard: blocks-reads: the table is locked until the copy ends
-- hazard: may-fail-on-data: a value of public.c.x may not be one of integer, or lose something
INSERT INTO public.c (x, y, z)
    SELECT x::integer, y, z FROM public.c__old;
DROP TABLE public.c__old;
