-- table public.b: drop constraints b_a, b_ax, b_other; add constraints b_a, b_ax, b_other
ALTER TABLE public.b DROP CONSTRAINT b_a;
ALTER TABLE public.b DROP CONSTRAINT b_ax;
ALTER TABLE public.b DROP CONSTRAINT b_other;
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.b ADD CONSTRAINT b_a FOREIGN KEY (a_id) REFERENCES public.a(id) ON DELETE CASCADE;
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.b ADD CONSTRAINT b_ax FOREIGN KEY (a_id, x) REFERENCES public.a(id, x);
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.b ADD CONSTRAINT b_other FOREIGN KEY (other) REFERENCES public.a(id) ON UPDATE CASCADE;
