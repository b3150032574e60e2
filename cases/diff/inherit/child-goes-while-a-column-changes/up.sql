-- drop table public.cities
-- hazard: deletes-data: the rows of public.cities are lost
DROP TABLE public.cities;

-- table public.places: no default of name; change the type of id; default of id
ALTER TABLE ONLY public.places ALTER COLUMN name DROP DEFAULT;
-- hazard: rewrites-table: every row is written with the new type of public.places.id
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.places ALTER COLUMN id TYPE bigint;
ALTER TABLE ONLY public.places ALTER COLUMN id SET DEFAULT 2;
