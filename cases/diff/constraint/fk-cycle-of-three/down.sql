-- table public.a: drop constraint a_other_id_fkey
ALTER TABLE public.a DROP CONSTRAINT a_other_id_fkey;

-- table public.b: drop constraint b_other_id_fkey
ALTER TABLE public.b DROP CONSTRAINT b_other_id_fkey;

-- drop table public.a
-- hazard: deletes-data: the rows of public.a are lost
DROP TABLE public.a;

-- table public.c: drop constraint c_other_id_fkey
ALTER TABLE public.c DROP CONSTRAINT c_other_id_fkey;

-- drop table public.b
-- hazard: deletes-data: the rows of public.b are lost
DROP TABLE public.b;

-- drop table public.c
-- hazard: deletes-data: the rows of public.c are lost
DROP TABLE public.c;
