-- table public.r: drop constraint f1
ALTER TABLE public.r DROP CONSTRAINT f1;

-- table public.t: drop policy po; change the type of b; create policy pq
DROP POLICY po ON public.t;
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.t.b may not be one of integer, or lose something
ALTER TABLE public.t ALTER COLUMN b TYPE integer USING b::integer;
CREATE POLICY pq ON public.t
    USING ((b <> 1));

-- table public.r: add constraint f2
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.r ADD CONSTRAINT f2 FOREIGN KEY (a) REFERENCES public.t(a);
