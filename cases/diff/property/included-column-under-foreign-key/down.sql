-- table public.t: drop constraint t_self; change the type of b; add constraint t_self
ALTER TABLE public.t DROP CONSTRAINT t_self;
-- hazard: rewrites-table: every row is written with the new type of public.t.b
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.t ALTER COLUMN b TYPE text;
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.t ADD CONSTRAINT t_self FOREIGN KEY (a) REFERENCES public.t(a);
