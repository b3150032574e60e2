-- table public.b: rename constraint b_id_not_null; rename constraint b_pkey
ALTER TABLE public.b RENAME CONSTRAINT b_id_not_null TO a_id_not_null;
ALTER TABLE public.b RENAME CONSTRAINT b_pkey TO a_pkey;

-- table public.c: rename constraint c_id_not_null; rename constraint c_pkey
ALTER TABLE public.c RENAME CONSTRAINT c_id_not_null TO b_id_not_null;
ALTER TABLE public.c RENAME CONSTRAINT c_pkey TO b_pkey;

-- rename column public.t.current to public.t.old
-- hazard: breaks-running-code: what still says 'current' finds another
ALTER TABLE public.t RENAME COLUMN current TO old;

-- rename column public.t.young to public.t.current
-- hazard: breaks-running-code: what still says 'young' fails
ALTER TABLE public.t RENAME COLUMN young TO current;

-- rename table public.b to public.a
-- hazard: breaks-running-code: what still says 'b' finds another
ALTER TABLE public.b RENAME TO a;

-- rename table public.c to public.b
-- hazard: breaks-running-code: what still says 'c' fails
ALTER TABLE public.c RENAME TO b;
