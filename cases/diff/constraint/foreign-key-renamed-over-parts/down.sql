-- table public.t_rest: drop constraint t_owner
ALTER TABLE public.t_rest DROP CONSTRAINT t_owner;

-- table public.t: rename constraint t_has_owner
ALTER TABLE public.t RENAME CONSTRAINT t_has_owner TO t_owner;
