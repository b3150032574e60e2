-- drop table public.diary
-- hazard: deletes-data: the rows of public.diary are lost
DROP TABLE public.diary;

-- drop enum type public.mood
DROP TYPE public.mood;

-- create enum type public.size
CREATE TYPE public.size AS ENUM (
    'small',
    'large'
);
