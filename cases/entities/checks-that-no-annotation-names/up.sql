-- table public.person: drop constraints person_age_check, tall
ALTER TABLE public.person DROP CONSTRAINT person_age_check;
ALTER TABLE public.person DROP CONSTRAINT tall;
