-- rename table public.b to public.c
-- hazard: breaks-running-code: what still says 'b' finds another
ALTER TABLE public.b RENAME TO c;

-- rename table public.a to public.b
-- hazard: breaks-running-code: what still says 'a' fails
ALTER TABLE public.a RENAME TO b;

-- rename column public.t.current to public.t.young
-- hazard: breaks-running-code: what still says 'current' finds another
ALTER TABLE public.t RENAME COLUMN current TO young;

-- rename column public.t.old to public.t.current
-- hazard: breaks-running-code: what still says 'old' fails
ALTER TABLE public.t RENAME COLUMN old TO current;

-- table public.b: rename constraint a_id_not_null
ALTER TABLE public.b RENAME CONSTRAINT a_id_not_null TO b_id_not_null;

-- table public.c: rename constraint b_id_not_null; rename constraint b_pkey
ALTER TABLE public.c RENAME CONSTRAINT b_id_not_null TO c_id_not_null;
ALTER TABLE public.c RENAME CONSTRAINT b_pkey TO c_pkey;

-- table public.b: rename constraint a_pkey
ALTER TABLE public.b RENAME CONSTRAINT a_pkey TO b_pkey;
