-- table public.towns: drop constraint towns_country_fkey
ALTER TABLE public.towns DROP CONSTRAINT towns_country_fkey;

-- table public.countries: change the type of code
-- hazard: rewrites-table: every row is written with the new type of public.countries.code
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.countries ALTER COLUMN code TYPE text;

-- table public.towns: change the type of country; add constraint towns_country_fkey
-- hazard: rewrites-table: every row is written with the new type of public.towns.country
-- hazard: blocks-reads: the table is locked until the rewrite ends
ALTER TABLE public.towns ALTER COLUMN country TYPE text;
-- hazard: blocks-writes: both tables, while every row is looked at
-- hazard: may-fail-on-data: rows without a partner stop it
ALTER TABLE public.towns ADD CONSTRAINT towns_country_fkey FOREIGN KEY (country) REFERENCES public.countries(code);
