-- table public.mu: add column Odd
ALTER TABLE public.mu ADD COLUMN "Odd" integer[];

-- create table public.pi
CREATE TABLE public.pi (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    rest text
)
INHERITS (public.mu);
