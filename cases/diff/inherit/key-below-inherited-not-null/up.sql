-- create table public.added
CREATE TABLE public.added (
    a integer
);
