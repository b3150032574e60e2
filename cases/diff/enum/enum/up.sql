-- drop enum type public.size
DROP TYPE public.size;

-- create enum type public.mood
CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok',
    'happy'
);

-- create table public.diary
CREATE TABLE public.diary (
    id integer NOT NULL,
    mood public.mood DEFAULT 'ok'::public.mood NOT NULL,
    CONSTRAINT diary_pkey PRIMARY KEY (id)
);
