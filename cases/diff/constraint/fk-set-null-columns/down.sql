-- table public.b: drop constraint b_a; add constraint b_a
ALTER TABLE public.b DROP CONSTRAINT b_a;
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.b ADD CONSTRAINT b_a FOREIGN KEY (tenant, a_id) REFERENCES public.a(tenant, id) ON DELETE SET NULL;
