-- create table public.capitals
CREATE TABLE public.capitals (
    country text
)
INHERITS (public.cities);
