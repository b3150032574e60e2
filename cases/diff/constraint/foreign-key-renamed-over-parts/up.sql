-- table public.t: drop constraint t_owner; add constraint t_has_owner
ALTER TABLE public.t DROP CONSTRAINT t_owner;
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.t ADD CONSTRAINT t_has_owner FOREIGN KEY (owner) REFERENCES public.owner(id);

-- table public.t_rest: add constraint t_owner
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.t_rest ADD CONSTRAINT t_owner FOREIGN KEY (id) REFERENCES public.owner(id);
