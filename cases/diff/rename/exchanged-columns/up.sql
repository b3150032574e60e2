-- rename column public.person.first to public.person.last: wait under another name
ALTER TABLE public.person RENAME COLUMN first TO stemma_renaming;

-- rename column public.person.last to public.person.first
-- hazard: breaks-running-code: what still says 'last' finds another
ALTER TABLE public.person RENAME COLUMN last TO first;

-- rename column public.person.first to public.person.last
-- hazard: breaks-running-code: what still says 'first' finds another
ALTER TABLE public.person RENAME COLUMN stemma_renaming TO last;

-- rename column public.person.a to public.person.b: wait under another name
ALTER TABLE public.person RENAME COLUMN a TO stemma_renaming;

-- rename column public.person.c to public.person.a
-- hazard: breaks-running-code: what still says 'c' finds another
ALTER TABLE public.person RENAME COLUMN c TO a;

-- rename column public.person.b to public.person.c
-- hazard: breaks-running-code: what still says 'b' finds another
ALTER TABLE public.person RENAME COLUMN b TO c;

-- rename column public.person.a to public.person.b
-- hazard: breaks-running-code: what still says 'a' finds another
ALTER TABLE public.person RENAME COLUMN stemma_renaming TO b;

-- table public.person: rename constraint person_last_not_null; rename constraint person_first_not_null; rename constraint person_last_not_null__old and more
ALTER TABLE public.person RENAME CONSTRAINT person_last_not_null TO person_last_not_null__old;
ALTER TABLE public.person RENAME CONSTRAINT person_first_not_null TO person_last_not_null;
ALTER TABLE public.person RENAME CONSTRAINT person_last_not_null__old TO person_first_not_null;
ALTER TABLE public.person RENAME CONSTRAINT person_b_check TO person_c_check;
