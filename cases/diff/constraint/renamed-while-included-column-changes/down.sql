-- table public.r: drop constraint f2
ALTER TABLE public.r DROP CONSTRAINT f2;

-- table public.t: drop policy pq; change the type of b; create policy po
DROP POLICY pq ON public.t;
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t ALTER COLUMN b TYPE text;
CREATE POLICY po ON public.t
    USING ((b <> ''::text));

-- table public.r: add constraint f1
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.r ADD CONSTRAINT f1 FOREIGN KEY (a) REFERENCES public.t(a);
