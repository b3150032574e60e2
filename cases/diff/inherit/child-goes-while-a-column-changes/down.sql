-- table public.places: no default of id; change the type of id; default of name
ALTER TABLE ONLY public.places ALTER COLUMN id DROP DEFAULT;
-- hazard: rewrites-table: every row is written with the new type of public.places.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.places.id may not be one of integer, or lose something
ALTER TABLE public.places ALTER COLUMN id TYPE integer;
ALTER TABLE ONLY public.places ALTER COLUMN name SET DEFAULT 'x'::text;

-- create table public.cities
CREATE TABLE public.cities (
    id integer DEFAULT 7 NOT NULL
)
INHERITS (public.places);
