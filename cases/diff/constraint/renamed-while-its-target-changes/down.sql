-- table public.item: drop constraint new_name
ALTER TABLE public.item DROP CONSTRAINT new_name;

-- table public.brand: drop constraint brand_pkey; add constraint brand_pkey
ALTER TABLE public.brand DROP CONSTRAINT brand_pkey;
-- hazard: blocks-reads: the table is locked while the index of brand_pkey is built
-- hazard: may-fail-on-data: rows that break brand_pkey stop it
ALTER TABLE public.brand ADD CONSTRAINT brand_pkey PRIMARY KEY (id);

-- table public.item: add constraint old_name
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.item ADD CONSTRAINT old_name FOREIGN KEY (brand) REFERENCES public.brand(id);
